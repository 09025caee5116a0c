# The window.

app-name = Throughline

error-unexplained = うまくいきませんでした。
error-unexplained-hint = 何も変わっていません。もう一度お試しください。繰り返し起きる場合は、アプリを起動し直してください。

# What a person can do.

action-new-map = 新規マップ
action-open-file = 開く…
action-import-pasted = クリップボードの内容を読み込む…
action-import-file = 読み込む…
action-save-copy = コピーを保存…
action-share-copy = 共有用コピー…
action-export-pdf = PDFとして書き出す…
action-export-report = レポート（PDF）を書き出す…
action-export-svg = SVGとして書き出す…
action-export-png = PNGとして書き出す…
action-export-pptx = スライド（PPTX）として書き出す…
action-export-csv = 一覧表をCSVとして書き出す…
action-export-xlsx = ブックとして書き出す…
action-export-other = ほかの形式で書き出す…
action-close-map = すべてのマップ
action-undo = 取り消す
action-undo-step = 取り消す：{ $step }
action-redo = やり直す
action-redo-step = やり直す：{ $step }
action-cut = カット
action-copy = コピー
action-paste = ペースト
action-duplicate = 複製
action-delete = 削除
action-merge = 1つに統合
action-split = 行ごとに分割
action-stack = スタックにまとめる
action-unstack = スタックを解除
action-put-on-top = スタックの一番上に置く
action-part-stage = ここから新しいステージを始める
action-part-touchpoint = 独立したタッチポイントにする
action-fold = 折りたたむ／展開する
action-group = 見出しでまとめる
action-ungroup = 見出しを外してカードを残す
action-open-stack = スタックや見出しを開く／閉じる
action-edit-text = テキストを編集
action-select-all = すべてのカードを選択
action-add-card = カードを追加
action-capture-bar = 大きな文字で入力
action-add-touchpoint = タッチポイントを追加
action-add-stage = ステージを追加
action-add-lane = レーンを追加
action-add-persona = ペルソナを追加
action-open-link = リンクを開く
action-move-to = 移動…
action-move-to-map = 別のマップに移動…
action-copy-as-picture = 画像としてコピー
action-copy-as-table = 表としてコピー
action-copy-to-map = 別のマップにコピー…
action-nudge-left = 左に移動
action-nudge-right = 右に移動
action-nudge-up = 上に移動
action-nudge-down = 下に移動
action-grab = 持ち上げて動かす
action-rate-higher = 評価を上げる
action-rate-lower = 評価を下げる
action-go-to-message = メッセージに移動
action-span-more = タッチポイント1つ分広げる
action-span-less = タッチポイント1つ分狭める
action-next-curve = 次のペルソナの曲線を描く
action-previous-curve = 前のペルソナの曲線を描く
action-curve-alone = 曲線を1本だけ表示／すべて表示
action-sort-severity = 深刻度で並べ替え
action-sort-evidence = 根拠で並べ替え
action-sort-owner = オーナーで並べ替え
action-sort-text = テキストで並べ替え
action-show-palette = 操作と場所を検索
action-find = マップ内を検索…
action-find-next = 次を検索
action-find-previous = 前を検索
action-find-duplicates = 重複を検索…
action-go-to-stage = ステージやタッチポイントへ移動…
action-zoom-in = 拡大
action-zoom-out = 縮小
action-zoom-actual = 実際のサイズ
action-zoom-fit = マップ全体を表示
action-zoom-selection = 選択部分に合わせて拡大
action-panel-inspector = 詳細
action-panel-personas = ペルソナ
action-panel-channels = チャネル
action-panel-teams = チームとメンバー
action-panel-lanes = レーン
action-panel-parking = パーキングロット
action-panel-questions = 問い
action-panel-inconsistencies = 食い違い
action-panel-actions = アクション
action-make-opportunity = これに応える機会を作成
action-make-action = アクションにする
action-note-inconsistency = チャネル間の食い違いを記録
action-at-hand-off = { $from }から{ $to }への引き継ぎを改善する
how-might-we = どうすれば
action-add-reading = 測定値を追加
action-panel-measures = 指標
action-panel-interactions = インタラクションデータ
action-ask-question = 調査の問いにする
action-panel-check = マップチェック
action-overview-map = 全体図
action-lens-journey = ジャーニーをレーンとともに見る
action-lens-channels = ジャーニーをチャネル間の流れで見る
action-lens-owners = ジャーニーをオーナー間の流れで見る
action-lens-flow = ジャーニーをフローチャートで見る
action-lens-timeline = ジャーニーを時間軸で見る
action-make-hand-off = 引き継ぎを記述（次のタッチポイントへ、または2つの間）
action-lens-outline = ジャーニーを文章で読む
action-lens-register = ジャーニーを一覧表で見る
action-show-in-journey = ジャーニーで表示
why-no-tile = 先にダッシュボードで指標のタイルを選択してください。
why-no-register = 先に一覧表を表示してください。
why-not-in-table = 先に表の行を選択してください。
action-lens-priorities = 優先すべきことを見る
action-lens-dashboard = ダッシュボードを見る
action-colour-by-kind = カードを種類で色分け
action-colour-by-evidence = カードを根拠で色分け
action-colour-by-owner = カードをオーナーで色分け
action-colour-by-department = カードをタッチポイントの部門で色分け
action-colour-by-severity = カードを深刻度で色分け
action-colour-by-tag = カードをタグで色分け
action-colour-by-author = カードを作成者で色分け
action-theme-system = 外観：システムに合わせる
action-theme-light = 外観：ライト
action-theme-dark = 外観：ダーク
action-theme-contrast = 外観：ハイコントラスト
action-density-comfortable = 間隔：ゆったり
action-density-compact = 間隔：コンパクト
action-text-larger = 文字とボタンを大きく
action-text-smaller = 文字とボタンを小さく
action-text-usual = 文字とボタンを標準の大きさに
action-language-system = 言語：システムに合わせる
action-language-en = 言語：English
action-language-de = 言語：Deutsch
action-language-es = 言語：Español
action-language-fr = 言語：Français
action-language-nl = 言語：Nederlands
action-language-pl = 言語：Polski
action-language-ar = 言語：العربية
action-language-ja = 言語：日本語
action-show-settings = 設定
action-show-backups = バックアップ…
action-back-up = ライブラリを今すぐバックアップ
action-export-settings = 設定をエクスポート…
action-import-settings = 設定をインポート…
action-show-help = ヘルプ
action-start-tour = ツアーを始める
action-show-keys = キー操作
action-show-about = Throughlineについて

action-group-file = マップとファイル
action-group-edit = 編集
action-group-insert = 追加
action-group-move = 移動
action-group-find = 検索とジャンプ
action-group-view = 表示
action-group-present = 投影
action-group-help = ヘルプ

key-mod = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-delete = Delete
key-backspace = Backspace
key-arrowleft = ←
key-arrowright = →
key-arrowup = ↑
key-arrowdown = ↓
key-escape = Esc
key-tab = Tab
key-space = スペース
key-home = Home
key-end = End
key-insert = Insert
key-pageup = Page Up
key-pagedown = Page Down

# Why something cannot be done now.

why-no-lanes-shown = レーンとカードの操作です。先にジャーニーを表示してください。
why-no-map = マップが開かれていません。
why-nothing-selected = 何も選択されていません。
why-not-with-this = 選択中のものには実行できません。
why-nothing-to-undo = 取り消せる操作がありません。
why-nothing-to-redo = やり直せる操作がありません。
why-no-stages = ステージがまだありません。
why-nothing-to-rate = タッチポイントまたはその下にあるものを選択してください。ペルソナも必要です。
why-no-message = メッセージはありません。
why-not-several-cards = まだ同じスタックに入っていないカードを複数選択してください。
why-nothing-to-group = カード（見出しは1つまで）または空のセルを選択してください。
why-nothing-to-ask = まだ問いにしていないものを選択してください。
why-nothing-to-answer = ペインポイントまたは引き継ぎを選択してください。
why-no-two-channels = 食い違いが起こるのは、マップにチャネルが2つ以上あるときだけです。
why-nothing-to-do = 機会、ペインポイント、または引き継ぎを選択してください。
question-of = 本当にそうか：{ $text }
said-asked = 答えるべき問いが{ $count }件になりました
why-no-heading = 見出し、または見出しの下のカードを選択してください。
why-no-stack = スタックに入っているカードを選択してください。
why-no-cards = 重複を調べられるカードがまだありません。
why-no-link = 選択中のものにリンク先のアドレスがありません。
why-not-presenting = 投影していません。
why-presenting = すでにマップを投影しています。

# The library.

library-title = マップ一覧
library-search = マップを検索
library-none = 「{ $wanted }」という名前のマップはありません。
library-found = マップ{ $count }件
library-empty = ジャーニーから始めましょう
library-empty-hint = マップは、チャネルやチームをまたぐ1人の顧客のジャーニーを表します。データはすべてこのコンピューターに保存されます。
library-sample = サンプルマップを開く
library-sample-hint = 故障の連絡から修理まで：6つのステージと2人のペルソナ。
library-gallery = マップを作成
library-gallery-hint = 空のマップ、ステージ付きのマップ、または学習用マップ8種類から。
library-begin-file = ファイルを開く
library-begin-file-hint = 受け取ったマップや、表のファイルから。
library-open = 開く
library-more = { $title }のその他の操作
library-recent = 最近使ったファイル
library-counts = タッチポイント{ $touchpoints }個、カード{ $cards }枚

# The bar over a map.

header-title = マップのタイトル
header-tools = ツール
rail = マップの横のパネル
header-zoom = ズーム
header-zoom-at = ズーム、現在{ $percent }
header-share = 共有
window-title = { $title } – { $state }
saving-saved = 保存済み
saving-saving = 保存中…
saving-failed = 未保存

# The canvas.

canvas-label = ジャーニーマップ：{ $title }
canvas-offers = 記号の意味の候補
canvas-new-card-hint = 入力してEnter · #タグ @オーナー !3
canvas-edit-text = テキスト
canvas-rate = { $persona }：{ $level }
menu-context = ここでできる操作
parking = パーキングロット

capture-bar = 大きな文字で入力
capture-where = { $column } · { $lane }
capture-nowhere = マップ上のセルを選んでください
capture-label = 新規カード：{ $where }
capture-hint = 入力してEnter · Tab：次のタッチポイント
capture-close = 閉じる
place-card = { $column }、{ $lane }、{ $count }枚中{ $position }枚目
place-span = { $from }から{ $until }まで
place-under-heading = { $where }、「{ $heading }」の下の{ $count }枚中{ $position }枚目
place-in-stack = { $where }、スタックの{ $count }枚中{ $position }枚目
place-several = { $column }、{ $lane }
place-touchpoint = { $stage }、{ $position }番目（全{ $count }個）
place-among = { $position }番目（全{ $count }）
here-card = { $lane }、{ $count }枚中{ $position }枚目、タッチポイント{ $touchpoint }、ステージ{ $stage }
here-cell = { $lane }、タッチポイント{ $touchpoint }、ステージ{ $stage }
here-span = { $lane }、ステージ{ $stage }全体
here-empty = 空
here-more = { $told }、{ $more }
said-moved = { $where }に移動しました
said-added = { $count ->
    [1] カードを追加しました：{ $where }
   *[other] カードを{ $count }枚追加しました。最後の1枚：{ $where }
}
said-written = 変更後：{ $text }
said-emptied = テキストがなくなりました
said-lens = 表示：{ $lens }
said-at = { $count }件中{ $at }件目：{ $name }
said-grabbed = { $name }を持ち上げました。矢印キーで動かし、Enterで置き、Escapeで元に戻します。
said-no-further = これより先には動かせません
said-put-down = 置きました：{ $where }
said-put-back = 元に戻しました：{ $where }
grab-hint = ← ↑ → ↓ で移動 · Enterで置く · Escで元に戻す
said-nothing-rated = まだ評価がありません。タッチポイントで{ $higher }を押すと評価が上がり、{ $lower }で下がります。
said-untimed = 所要時間{ $count }件が不明になりました
said-merged = { $count }件を1つに統合しました
said-curve = { $persona }の曲線を描いています
said-curve-alone = { $persona }の曲線のみ。ほかは薄く表示しています
said-curves-all = すべての曲線
said-sorted = カード{ $count }枚を並べ替えました
said-split = カード{ $count }枚に分割しました
said-stacked = カード{ $count }枚をスタックにまとめました
said-unstacked = カード{ $count }枚をスタックから取り出しました
said-on-top = スタックの一番上に置きました
said-grouped = カード{ $count }枚を見出しでまとめました
said-ungrouped = { $count ->
    [0] 見出しを外しました
   *[other] カード{ $count }枚を見出しから外しました
}
said-heading-removed = 「{ $name }」を外しました。カード{ $count }枚は残っています
said-heading-opened = 見出しの下のカード{ $count }枚を表示しました
said-heading-closed = 見出しの下のカード{ $count }枚を折りたたみました
said-stack-opened = { $count }枚のスタックを開きました
said-stack-closed = { $count }枚のスタックを閉じました
alike-asked = 「{ $text }」と似ています
alike-stack = スタックにまとめる
alike-leave = 別の内容
said-folded = 折りたたみました
said-opened = 展開しました
said-rated = 評価：{ $persona }、{ $touchpoint }、{ $level }
said-swept = タッチポイント{ $count }個を評価しました
said-unrated = 評価を取り下げました
said-removed-name = 「{ $name }」を削除しました
said-removed-what = { $what }を削除しました
said-removed = { $count }件を削除しました
said-copied = { $count }件をコピーしました
pictures-put = { $count ->
    [1] 画像を追加しました：{ $where }
   *[other] 画像{ $count }枚を追加しました。最初の画像：{ $where }
}
pictures-describe = 説明を付ける
pictures-describe-hint = 何が写っていますか？画像を見られない人のために、1文で説明してください。
pictures-smaller-hint = マップに入れられる大きさを超えていたため、縮小しました。
pictures-still-hint = 動く画像だったため、最初のコマだけを残しました。
pictures-bare-hint = 撮影場所や日時など、画像に付いていた情報は取り除きました。
sent-card = カード{ $count }枚
sent-touchpoint = タッチポイント{ $count }個
sent-stage = ステージ{ $count }個
sent-moved = { $what }を「{ $title }」に移動しました
sent-copied = { $what }を「{ $title }」にコピーしました
sent-undo-both = 両方で取り消す
sent-open = そのマップを開く
sent-taken-back = 取り消しました
doors-to = 別のマップへ：
doors-other = その他…
to-map-move = 別のマップに移動：{ $what }
to-map-copy = 別のマップにコピー：{ $what }
to-map-do-move = 移動
to-map-do-copy = コピー
to-map-same = 同じ名前の場所へ
to-map-same-hint = カードはそれぞれ、同じタッチポイントとレーンのセルに入ります。該当するセルがなければパーキングロットに入ります。
to-map-none = ほかのマップがまだありません。
said-undone = 取り消しました：{ $step }
said-redone = やり直しました：{ $step }

# Messages.

toasts-name = メッセージ
toast-dismiss = 閉じる
toast-saved = { $file }として保存しました。
toast-backed-up = バックアップを作成しました。
toast-reveal = ファイルを表示
reveal-failed = このコンピューターのファイルマネージャーが応答しません。
reveal-failed-hint = { $file }はフォルダー{ $folder }にあります。
toast-map-deleted = 「{ $title }」を削除しました。
drop-files = ファイルをドロップして開く
drop-no-map = 先にマップを開いてから、そこにドロップしてください。
interactions-need-map = { $file }はインタラクションデータです。先に対象のマップを開き、その後でデータを開いてください。
dropped-beside = パーキングロットに入れました。セルに置くには、セルの上にドロップしてください。

# Settings.

density-comfortable = ゆったり
density-compact = コンパクト
as-the-system = システムに合わせる
# Languages are called as they call themselves.
language-en = English
language-de = Deutsch
language-es = Español
language-fr = Français
language-nl = Nederlands
language-pl = Polski
language-ar = العربية
language-ja = 日本語
theme-light = ライト
theme-dark = ダーク
theme-contrast = ハイコントラスト

# About.

about-line = 自分のコンピューターで作る、カスタマージャーニーマップ。
about-version = バージョン{ $version }
about-library = ライブラリ：{ $library }
about-sends-title = このアプリが送信するもの
about-sends = 何も送信しません。アカウントもクラウドも統計もなく、通信を行わず、新しいバージョンも探しません。選んだリンクはブラウザーで開きます。
about-licence-title = ライセンス
about-licence = MITまたはApache 2.0のいずれかのライセンスによる自由なソフトウェアです。ほかの方々の著作物を含みます。
about-licences = これらの著作物のライセンス
about-back = 戻る
about-look = 新しいバージョンを探す…
about-look-ask = ブラウザーで{ $address }を開きます。あなたやマップに関する情報は送信されません。
about-look-open = ブラウザーで開く
dialog-close = 閉じる

# Presenting.

action-present = 投影
action-present-follow = プロジェクター：自分の表示に追従
action-present-pin = プロジェクター：表示を固定
action-present-walk = プロジェクター：ジャーニーを順にたどる
action-present-next = プロジェクター：次へ
action-present-previous = プロジェクター：前へ
action-present-next-stage = プロジェクター：次のステージ
action-present-previous-stage = プロジェクター：前のステージ
action-present-first = プロジェクター：最初へ
action-present-last = プロジェクター：最後へ
action-present-spotlight = プロジェクター：選択部分をスポットライト
action-present-blank = プロジェクター：画面を消す
action-present-contrast = プロジェクター：ハイコントラスト
action-present-draft = プロジェクター：入力中の内容を表示
action-present-end = 投影を終了
present-bar = 投影
present-end = 終了
present-now-follows = プロジェクターは、あなたの見ている画面を映しています
present-now-pinned = プロジェクターの表示は固定されています
present-now-blank = プロジェクターの画面は消えています
present-marker = { $position }/{ $count } · { $stage }
present-part = { $where } · { $part }/{ $parts }
said-draft-shown = 入力中の内容をプロジェクターに映します
said-draft-hidden = 書き終えたカードだけをプロジェクターに映します
said-presenting = 投影中：プロジェクターは、あなたの見ている画面を映します
said-presented = 投影を終了しました
said-blank = プロジェクターの画面を消しました
said-projected = プロジェクターに再びマップを映しています
said-follows = プロジェクターはあなたの表示に追従します
said-pinned = プロジェクターの表示を固定しました

# Maps beside this one.

action-make-future = このマップから将来マップを作成…
action-compare = 別のマップと比較
action-compare-with = 比較相手を選ぶ…
action-overlay = 現状のジャーニーをこのマップに重ねて表示
action-persona-sheets = ペルソナシート
action-open-sub-journey = サブジャーニーを開く
action-back-to-map = 前のマップに戻る
why-no-earlier-map = このマップに重ねる元のマップがありません。マップから作成した将来マップには元のマップが記録されています。それ以外は「比較相手を選ぶ…」で指定できます。
why-no-sub-journey = 別のマップにつながるタッチポイントを選択してください。
why-no-way-back = 戻る先のマップがありません。
