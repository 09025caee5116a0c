# Ways out for files: sheets, reports, notations of other programs.

# The sheets of a workbook, and columns that nothing else has.

sheet-cards = カード
sheet-touchpoints = タッチポイント
sheet-ratings = 評価
sheet-personas = ペルソナ
sheet-hand-offs = 引き継ぎ
sheet-metrics = 指標
sheet-readings = 測定値
sheet-actions = アクション
sheet-pilots = 試行
sheet-questions = 問い
sheet-answers = 応える対象
sheet-inconsistencies = 食い違い
sheet-stages = ステージ
sheet-lanes = レーン
sheet-channels = チャネル
sheet-teams = チーム
sheet-people = メンバー
sheet-map = マップ
sheet-id-of = { $name }（ID）
sheet-said = このチャネルで顧客が得る情報
sheet-other-channel = もう一方のチャネル
sheet-other-said = もう一方のチャネルで顧客が得る情報
sheet-hand-off = 引き継ぎ
sheet-metric = 指標
sheet-first-day = 初日
sheet-last-day = 最終日

# Formats that the window and the command line offer.

format-journey = マップファイル（.journey）
format-journey-hint = マップのすべてを1つのファイルに。このアプリがある別のコンピューターで開けます。
format-json = JSON形式のマップ（.json）
format-json-hint = マップのすべてを1つのテキストに。プログラムで扱えます。
format-pdf = PDF
format-pdf-hint = 印刷や送付に。検索と読み上げに対応し、マップ自体も添付されます。
format-svg = SVG
format-svg-hint = ほかのプログラムで編集できる図です。
format-png = PNG
format-png-hint = 文書やメッセージに使える画像です。
format-pptx = スライド
format-pptx-hint = 概要と、ステージごとの数枚のスライド。PowerPoint、Keynote、Impress、Googleスライドで編集できます。
format-csv = この一覧表のCSV
format-csv-hint = 表示中の順序とフィルターの行を、表計算ソフト用に書き出します。
format-cards = マップ全体のCSV
format-cards-hint = カード、評価、タッチポイント、ステージごとに1行。表計算ソフトで変更して読み込み直すと、各行に対応するものに変更が反映されます。
format-xlsx = ブック（XLSX）
format-xlsx-hint = カード、タッチポイント、評価、ペルソナ、引き継ぎ、指標、アクションのシート。Excel、LibreOfficeなどで使えます。
format-ics = カレンダー（ICS）
format-ics-hint = 日付のあるアクションを、カレンダーの終日の予定にします。

left-out = ファイルで省略されるもの：{ $things }。
left-evidence = カード{ $count }枚の根拠
left-owners = カードとタッチポイント{ $count }件のオーナー
left-tags = カードのタグ{ $count }個
left-pictures = 画像{ $count }枚

# The report.

report-cover = このマップについて
report-map = マップ
report-personas = ペルソナ
report-pain-points = ペインポイント
report-hand-offs = 引き継ぎ
report-opportunities = 機会
report-actions = アクション
report-evidence = 根拠
report-appendix = すべてのカード
report-page = { $page }/{ $count }ページ
report-sheet = { $sheet } · { $page }
report-contents = 目次
report-current = 現状のジャーニー
report-future = 将来のジャーニー
report-assumed = 仮説に基づく
report-researched = 調査に基づく
report-owner = オーナー
report-no-owner = 未確認
report-share = 仮説の割合
report-share-of = カード{ $count }枚のうち{ $assumed }枚は、仮説のほかに裏付けがありません
report-written = 作成時点
report-channel = チャネル
report-ratings = 感情
report-lane = レーン
report-untitled-lane = 名称未設定のレーン
report-whole-stage = ステージ全体
report-stage = ステージ：{ $stage }
report-picture = マップの図です。下の表も同じ内容を示します。
report-severity = 深刻度{ $severity }（最大5）
report-pain-points-about = 深刻なものから順に並べています。
report-hand-offs-about = オーナーのいないもの、オーナーに異論のあるものが先です。
report-opportunities-about = インパクトが大きいものが先、同じなら労力が小さいものが先です。
report-actions-about = 誰がいつまでに何をするか。
report-evidence-about = 仮説以上の裏付けがあるものと、その出どころ。

format-report = レポート（PDF）
format-report-hint = 印刷や配布に。目次付きの表紙、複数ページのマップ、ペルソナ、ペインポイント、引き継ぎ、アクション、すべてのカード。検索と読み上げに対応し、マップ自体も添付されます。
format-html = レポート（HTML）
format-html-hint = ブラウザーで見る1ページ。表紙、図と表によるマップ、ペルソナ、ペインポイント、引き継ぎ、アクション、すべてのカード。ネットワークは不要で、読み上げと印刷ができます。

# Notations of other programs.

format-markdown = Markdown（.md）
format-markdown-hint = 同じ内容をテキストで。Wikiやバージョン管理向けに、アウトライン、表、すべてのカードを図なしで書き出します。
format-mermaid = Mermaidジャーニー（.mmd）
format-mermaid-hint = 多くのWikiで図として表示されるテキスト。ステージ、タッチポイント、1〜5のスコアに置き換えた評価。
format-cjml = CJML 2.0（.cjml）
format-cjml-hint = Customer Journey Modelling Languageの形式。調査に基づく現状マップは実際のジャーニー、それ以外は計画上のジャーニーになります。
left-unrated = 評価のないタッチポイント{ $count }個（3として書き出し）
left-rounded = 評価{ $count }件の端数
left-notes = 評価{ $count }件の理由
left-ratings = ほかのペルソナの評価{ $count }件
left-spans = カード{ $count }枚の、タッチポイントを越えて続く範囲
left-kinds-to-colours = カード{ $count }枚の種類（色で示されます）
left-headings = 見出し{ $count }個にまとめた内容
left-silent-cards = 文字のないカード{ $count }枚
left-empty-lanes = カードのないレーン{ $count }本
left-channel-shares = ペルソナによるチャネル{ $count }件の利用頻度
left-channel-reasons = ほかのチャネル{ $count }件を使う理由
left-hidden-lanes = レーン{ $count }本が非表示であること
left-long-texts = テキスト{ $count }件の32,767文字を超える部分
left-map-owner = マップのオーナー
format-canvas = JSON Canvas（.canvas）
format-canvas-hint = Obsidianなどのボード。ステージはグループ、タッチポイントとカードは列と行、引き継ぎは矢印になります。読み込み直すと、同じステージ、タッチポイント、レーン、カードになります。
