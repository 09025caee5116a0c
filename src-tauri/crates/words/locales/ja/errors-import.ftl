# What a file of another program says that cannot be taken, or not as it stands there.

importer-table = 表
importer-notes = メモ
importer-mermaid = Mermaidジャーニー
importer-markdown = Markdown
importer-cjml = Customer Journey Modelling Language（CJML）
importer-canvas = JSON Canvas
importer-studio = Enablement Map Studio
importer-persona-lab = Persona Labのバックアップ
importer-blueprint = Agentic Service Blueprinting
importer-lanescape = Lanescapeのプロジェクト

import-fault-in-line = { $file }、{ $line }行目、{ $column }文字目：{ $what }
import-fault-hint = ファイルを作成したプログラムで修正するか、書き出し直してください。
import-no-journey = { $file }：{ $format }として読み取りましたが、ジャーニーが含まれていません。
import-no-journey-hint = 正しいファイルを選んだか、ファイルが保存されているかを確認してください。
import-version = { $file }：{ $format }のバージョン{ $version }で、対応していません。
import-version-hint = 作成したプログラムから、古いバージョンで書き出してください。
import-no-part = { $file }：ファイルに{ $part }番目の部分はありません（全{ $count }個）。
import-no-part-hint = 存在する部分を選んでください。
import-unknown = 未知の形式です。
import-no-yaml = YAMLではありません。「{ $detail }」
import-yaml-large = エイリアスまたはアンカーによって、読み取れる量を超えて内容が増えます。
import-long-text = { $bytes }バイトのテキストがカードの上限（{ $most }）を超えるため、複数のカードに分けました。
import-map-keeps = マップ自体の記述はそのまま残し、次のものを省略しました：{ $texts }。
import-rated-already = タッチポイントには、このペルソナの別の評価がすでにあります。既存の評価を残します。
import-comments = コメント{ $count }件を省略しました。

mermaid-other-diagram = ジャーニーの図ではありません。「{ $word }」で始まっています。
mermaid-front-matter = 図の上のダッシュで囲まれた部分を読み取れません。
mermaid-front-settings = 図の上の部分からはタイトルだけを読み取ります。読み取らないもの：{ $names }。
mermaid-settings = 図の見た目の設定を省略しました。
mermaid-nameless-section = セクションに名前がありません。
mermaid-section-colon = セクション名を、コロンを含めて「{ $name }」として読み取りました。
mermaid-nameless-task = タスクに名前がありません。
mermaid-colons = タスク名を「{ $name }」と読み取りました。登場人物の前にある数値をスコアとみなします。
mermaid-no-score = 「{ $name }」にはスコアがないため、評価なしになります。
mermaid-score = 「{ $name }」のスコア「{ $score }」は1〜5ではないため、評価なしになります。
mermaid-no-section = 最初のセクションより前にあるタスク{ $tasks }件を、独立したステージに入れました。
mermaid-no-actor = 登場人物のないスコア{ $scores }件を、最初のペルソナの評価にしました。
mermaid-open-block = 説明が閉じられないまま、ファイルが終わっています。

import-no-xml = 正しいXMLではありません：{ $detail }
import-deep = 要素の入れ子が{ $most }段を超えています。
import-many = 要素が{ $most }個を超えています。
import-attributes = 要素の属性が{ $most }個を超えています。
import-entity = 「&{ $name };」が表すものがわかりません。
import-entities = ファイルが独自の実体を宣言しています。実体は読み取りません。
import-open-element = 要素「{ $name }」が閉じられていません。
import-no-element = ファイルに要素がありません。
import-kept-as-card = 「{ $name }」には対応する場所がないため、カードにしました。
import-field = 不明なフィールド「{ $name }」を{ $count }件省略しました。
import-fields = このほか不明なフィールド{ $count }件を省略しました。
import-stage-ratings = ステージ全体の評価{ $ratings }件を、その中の各タッチポイントの評価にしました。
import-stage-rating = ステージ「{ $stage }」の評価{ $rating }は、−2〜+2ではないか、誰のものかわかりません。

cjml-version = ファイルの言語バージョンは{ $version }ですが、バージョン2として読み取りました。
cjml-unknown-actor = 登場人物「{ $name }」が宣言されていないため、サービス提供者とみなしました。
cjml-unknown-phase = フェーズ「{ $name }」が宣言されていないため、独立したステージにしました。
cjml-element = 「{ $name }」はこの言語のタッチポイントではありませんが、タッチポイントとして読み取りました。
cjml-rating = 評価「{ $rating }」は1〜5ではないため、タッチポイントは評価なしになります。
cjml-whole-rating = 評価{ $rating }はジャーニー全体のものです。評価できるのはタッチポイントだけです。

canvas-type = 未知の種類「{ $kind }」のノードを、テキストとして読み取りました。
canvas-background = グループの背景画像を省略しました。
canvas-loose = どのステージにも入っていないノード{ $cards }個を、パーキングロットのカードにしました。
canvas-headings = ステージでもタッチポイントでもないグループ{ $groups }個を、カードの見出しにしました。
canvas-silent = 何も書かれていないノード{ $nodes }個を省略しました。
canvas-arrows = グループ間を結んでいない矢印{ $arrows }本は、引き継ぎにしませんでした。
canvas-files = ファイルを表示するノードが{ $files }個あります。カードにはファイル名が入り、ファイルは元の場所に残ります。
canvas-colours = 色、位置、大きさはカードとともに保持しますが、表示されません。

studio-phase = 行動「{ $action }」のフェーズ「{ $phase }」が宣言されていないため、ステージにしました。
studio-task-lane = タスク「{ $task }」のレーン「{ $lane }」が宣言されていないため、レーンにしました。
studio-score = 「{ $action }」のスコア{ $score }は−2〜+2ではないため、評価なしになります。
studio-loose = ジャーニーの行動に結び付いていないタスク{ $tasks }件を、パーキングロットに入れました。
studio-connections = タスク間のつながり{ $count }件を省略しました。
studio-others = 未知の種類の文書{ $count }件を省略しました。
studio-lane-actions = やること
studio-lane-skills = スキル
studio-lane-knowledge = 知識
studio-lane-tools = ツール

persona-lab-others = 「{ $name }」（{ $count }）はジャーニーではないため省略しました。
persona-lab-portrait = 「{ $name }」の顔写真を省略しました。
persona-lab-personas = このジャーニーをたどらないペルソナ{ $count }人を省略しました。

lanescape-wide = 行「{ $lane }」の列がジャーニーより多いため、超えた分をパーキングロットに入れました。
lanescape-divider = 境界線「{ $text }」はサービスブループリントの境界線ではないため省略しました。
lanescape-span = セル「{ $text }」が複数のステージにまたがっているため、最初のステージのカードにしました。
lanescape-rating = 「{ $text }」で評価できるタッチポイントがステージにないため、カードにしました。

markdown-whole-text = ファイルのテキスト
markdown-left = 「{ $section }」はどのステージにも属さないため、その内容{ $cards }件をパーキングロットのカードにしました。
markdown-left-unnamed = 見出しのない部分はどのステージにも属さないため、その内容{ $cards }件をパーキングロットのカードにしました。
markdown-changes = ステージの中で変化する感情が{ $count }件あります。最初のタッチポイントには始まりの評価、最後のタッチポイントには終わりの評価を付けました。
feelings-read = 言葉で書かれた感情を−2から+2の評価として読み取り、カードとしても残しました：{ $feelings }。
feeling-read = 「{ $text }」は{ $value }
markdown-feelings = 評価を読み取れない言葉で書かれた感情{ $count }件は、カードにしました。
markdown-code = 図またはコードを、テキストとしてパーキングロットのカードに残しました。
markdown-picture = 画像は取り込まれません。画像の場所は、パーキングロットのカードに書かれています。
markdown-scale = 「{ $label }」の数値を{ $least }〜{ $most }の段階として読み取りました。
markdown-scale-unsure = 「{ $label }」の数値をそのまま−2〜+2の段階として読み取りました。1〜5など、別の段階かもしれません。
markdown-scale-none = 「{ $label }」の数値はよくある段階に当てはまらないため、評価ではなくカードにしました。
markdown-feeling-unclear = 「{ $text }」の数値は、感情の良さなのか強さなのかわからないため、評価ではなくカードにしました。
markdown-channel = ステージ「{ $stage }」にはチャネル「{ $text }」を使うタッチポイントがないため、カードにしました。
markdown-wide = 行のセルが表の列より多いため、「{ $text }」をパーキングロットのカードにしました。

blueprint-languages = ほかの言語のテキスト（{ $names }）を省略しました。
blueprint-phases = ジャーニーのないフェーズを省略しました：{ $names }。
matrix-touchpoint-of-stage = 表にタッチポイントがないため、各列をステージと同じ名前のタッチポイントにしました。
matrix-scale = 「{ $label }」の数値を{ $least }〜{ $most }の段階として読み取りました。
scale-turned = 「{ $label }」では{ $best }が最高、{ $worst }が最低です。評価はそのように読み取りました。
matrix-no-touchpoint = 「{ $text }」はタッチポイントに関するものですが、表にタッチポイントがないためカードにしました。
matrix-no-rating = 「{ $text }」は評価ではないため、カードにしました。
importer-spreadsheet = スプレッドシート
sheet-broken = 壊れているか、ブックではありません。「{ $detail }」
sheet-large = 展開すると{ $most } MBを超えます。
sheet-cells-many = シートのセルが{ $most }個を超えています。
sheet-wide = シートの列が{ $most }列を超えています。
sheet-long = シートの行が{ $most }行を超えています。
sheet-formulas = 結果が保存されていない数式{ $count }個を省略しました：{ $list }。先に表計算ソフトでファイルを保存してください。
sheet-errors = エラーのあるセル{ $count }個を省略しました：{ $list }
sheet-comments = セルのコメント{ $count }個を省略しました：{ $list }
sheet-links = セルのリンク{ $count }個を省略しました：{ $list }

mapping-unreadable = 対応表を読み取れません：{ $detail }
mapping-no-column = 対応表にある列「{ $name }」は存在しません。存在する列：{ $names }。
mapping-twice = 2つの列「{ $one }」と「{ $other }」が、どちらも{ $used }に対応付けられています。対応付けられるのは1つだけです。
mapping-no-line = 対応表で「{ $name }」が{ $used }になっていますが、描かれたマップの行はそれにできません。使えるのはstage、touchpoint、channel、owner、emotion、lane、または読み込まない、のいずれかです。
notes-parked = 場所の書かれていないメモ{ $cards }件を、パーキングロットに入れました。
mapping-hint = 列の名前と用途を確認してください。`journey import FILE --print-mapping`を実行すると、もとになる対応表が表示されます。
mapping-no-table = 列の対応表が指定されていますが、これは表ではありません。
table-day-order = 3/4/2026のような日付は、日を先として読み取りました。
table-ids-twice = 「{ $text }」が複数の行にあるため、その列では対応するものを見つけられません。
table-unread = 「{ $header }」の「{ $text }」を読み取れないため、カードとともに保持します。
