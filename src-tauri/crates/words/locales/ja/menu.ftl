# The native menu, the window's title and the native dialogs.

menu-file = ファイル
menu-new-map = 新規マップ…
menu-open-recent = 最近使ったファイルを開く
menu-no-recent = ファイルはまだありません
menu-export = 書き出す
menu-export-pdf = PDF…
menu-export-report = レポート…
menu-export-svg = SVG…
menu-export-png = PNG…
menu-export-pptx = スライド…
menu-export-csv = CSV…
menu-export-xlsx = ブック…
menu-export-other = その他の形式…
menu-close-map = マップを閉じる
menu-show-settings = 設定…
menu-quit = 終了

menu-edit = 編集
menu-undo-what = 取り消す：{ $what }
menu-redo-what = やり直す：{ $what }
menu-select-all = すべて選択

menu-make-hand-off = 引き継ぎを記述

menu-arrange = 配置
menu-sort = カードを並べ替え

menu-go = ジャンプ
menu-find = 検索…
menu-go-to-stage = ステージへ移動…

menu-view = 表示
menu-zoom-actual = 100%
menu-zoom-fit = マップ全体
menu-zoom-selection = 選択部分
menu-lens-journey = ジャーニー
menu-lens-channels = チャネル
menu-lens-owners = オーナー
menu-lens-flow = フロー
menu-lens-timeline = タイムライン
menu-lens-outline = アウトライン
menu-lens-register = 一覧表
menu-lens-priorities = 優先順位
menu-lens-dashboard = ダッシュボード
menu-colours = カードの色分け
menu-colour-by-kind = 種類
menu-colour-by-evidence = 根拠
menu-colour-by-owner = オーナー
menu-colour-by-department = タッチポイントの部門
menu-colour-by-severity = 深刻度
menu-colour-by-tag = タグ
menu-colour-by-author = 作成者
menu-theme = 外観
menu-theme-system = システムに合わせる
menu-theme-light = ライト
menu-theme-dark = ダーク
menu-theme-contrast = ハイコントラスト
menu-language = 言語
menu-language-system = システムに合わせる
menu-language-en = English
menu-language-de = Deutsch
menu-language-es = Español
menu-language-fr = Français
menu-language-nl = Nederlands
menu-language-pl = Polski
menu-language-ar = العربية
menu-language-ja = 日本語

menu-presenting = 投影
menu-present = 開始
menu-present-follow = 自分の表示に追従
menu-present-pin = 表示を固定
menu-present-walk = ジャーニーを順にたどる
menu-present-next = 次へ
menu-present-previous = 前へ
menu-present-next-stage = 次のステージ
menu-present-previous-stage = 前のステージ
menu-present-first = 最初へ
menu-present-last = 最後へ
menu-present-spotlight = 選択部分をスポットライト
menu-present-blank = 画面を消す
menu-present-contrast = ハイコントラスト
menu-present-draft = 入力中の内容
menu-present-end = 終了

menu-help = ヘルプ
menu-show-palette = 操作と場所を検索…
menu-show-keys = キー操作…

dialog-open = マップまたは表を開く
dialog-import-table = 表を読み込む
dialog-import = 読み込む
dialog-save-copy = コピーを保存
dialog-interactions = インタラクションデータを開く
dialog-interaction-data = インタラクションデータ
dialog-export = マップを書き出す
dialog-picture = 画像を選択
dialog-read-settings = 設定をインポート
dialog-save-settings = 設定をエクスポート
dialog-settings = 設定
dialog-library-folder = ライブラリのフォルダー
dialog-all-readable = マップと表
dialog-maps = マップ
dialog-tables = 表
dialog-pictures = 画像
