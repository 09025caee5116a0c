# Why a picture of the map could not be made, and what is otherwise in it.

export-bad-number = 「{ $node }」は図に配置できません。数値の1つが{ $value }です。
export-not-shaped = 「{ $node }」のテキストは行に分けられましたが、字形の処理がされていません。
export-bad-text = 「{ $node }」のテキストが字形と合いません。{ $what }
export-text-lines = 行の数と字形リストの数が合いません。
export-text-range = 一部が範囲の外にあるか、文字の途中から始まっています。
export-text-font = フォントが図のフォントに含まれていません。
export-too-deep = 「{ $node }」の入れ子が{ $limit }段を超えています。
export-failed = PDFを作成できませんでした。「{ $detail }」
export-slides-failed = スライドを作成できませんでした。「{ $detail }」
export-unforeseen = 予期しないエラーで書き出せませんでした。「{ $detail }」
export-fault-hint = プログラムの不具合です。差し支えなければ、マップを添えてご報告ください。
export-bad-font = フォント「{ $family }」を読み取れません。
export-bad-font-hint = このコンピューターからフォントを削除または修復してから、もう一度お試しください。
export-bad-page = { $width } × { $height } mmのページに{ $margin } mmの余白を取ると、図の入る場所がありません。
export-bad-page-hint = 用紙を大きくするか、余白を小さくしてください。
export-media-type = 「{ $type }」はメディアタイプではありません。
export-media-type-hint = application/jsonのような形式で指定してください。
export-too-large = { $width } × { $height }ピクセルの図は大きすぎます。倍率{ $scale }なら作成できます。
export-too-large-hint = 倍率を下げるか、PDFまたはSVGとして書き出してください。
export-bad-scale = 倍率{ $scale }では図を描けません。
export-bad-scale-hint = 1や2のような倍率を指定してください。
export-pages-wide = 図を横{ $count }枚のシートに分けることはできません。
export-pages-wide-hint = 1〜{ $most }の数を指定してください。
export-bad-overlap = シートの重なりを{ $overlap } mmにすることはできません。
export-bad-overlap-hint = 0 mmからシートの半分までの重なりを指定してください。
export-too-many-sheets = シートが{ $most }枚を超えてしまいます。
export-too-many-sheets-hint = 用紙を大きくするか、横のページ数または倍率を減らしてください。
export-no-sheet = そのシートはありません。
export-unwritten = 図を書き込めませんでした。「{ $detail }」
export-unwritten-hint = ディスクの空き容量と、保存先への書き込み権限を確認してください。

# What was done otherwise.

warn-missing-picture = 「{ $node }」の画像{ $hash }が見つからないため、空の枠にしました。
warn-unreadable-picture = 「{ $node }」の画像{ $hash }を読み取れないため、空の枠にしました。{ $what }
picture-no-kind = PNG、JPEG、WebP、GIFのいずれのファイルでもありません。
picture-broken = 壊れているか、大きすぎます。「{ $detail }」
picture-no-pixels = ピクセルがありません。
warn-refused-link = 「{ $node }」から「{ $target }」へのリンクを省略しました。
warn-small-text = 最小の文字が{ $points } ptで、紙の上では読みにくくなります。図と同じ大きさのページにすると読めます。
warn-small-text-better = 最小の文字が{ $points } ptで、紙の上では読みにくくなります。{ $paper }なら{ $larger } ptになります。
warn-small-text-sheets = 最小の文字が{ $points } ptで、紙の上では読みにくくなります。倍率を上げるとシートは増えますが、読みやすくなります。
warn-small-slides = スライドの最小の文字が{ $points } ptで、読みにくくなります。スライドより大きいものがあるためです。1つのセルのカードを減らすか、短くしてください。
warn-shrunk = PDFの最大ページに収めるため、図を{ $percent }%に縮小しました。
warn-cut = セル{ $count }個がシートより大きく、分割されます。
warn-empty-sheets = 空白のため印刷しないシート：{ $names }
warn-lost-claims = PDFは{ $claims }に準拠できません。{ $problems }
warn-lost-claims-more = PDFは{ $claims }に準拠できません。{ $problems }理由はほかに{ $count }件あります。
warn-large-bitmap = { $width } × { $height }ピクセルの画像は、多くのプログラムで開けません。
claim-both = PDF/A-3aとPDF/UA-1
claim-archival = PDF/A-3a
claim-accessible = PDF/UA-1
problem-at = { $what }（「{ $words }」の中、{ $node }。）
problem-at-node = { $what }（{ $node }）
problem-glyph = 文字{ $character }を含むフォントがありません。
problem-no-character = 対応する文字のない字形があります。
problem-meaning = 文字{ $character }には共通の意味が定められていません。
problem-figure = 図に説明がありません。
problem-link = リンクに説明がありません。
problem-drawn = 画像が、長期保存で禁止されている方法で描かれています。
problem-licence = フォントのライセンスが埋め込みを禁止しています。
problem-language = 文書に言語が指定されていません。
problem-title = 文書にタイトルがありません。
problem-bookmarks = 文書にしおりがありません。
problem-long = テキストが32,767バイトを超えています。
problem-other = 別のルールを満たしていません：{ $rule }。
character-shown = 「{ $character }」（{ $points }）
character-hidden = { $points }
attached-map = Throughlineで開けるマップ

# PDFs read.

pdf-none = これはPDFではありません。
pdf-none-hint = マップから書き出したPDFを選択してください。
pdf-too-large = このPDFに添付されたファイルが{ $limit }バイトを超えています。
pdf-too-large-hint = PDFリーダーで添付ファイルを保存し、そのファイルを開いてください。
pdf-damaged = このPDFに添付されたファイルは、壊れているか、暗号化されているか、未知の方法で圧縮されています。
pdf-damaged-hint = PDFリーダーでパスワードを解除するか、マップからPDFを書き出し直してください。

# Slides.

slides-part = { $title }（{ $number }/{ $count }）
slides-empty = ここにはまだ何もありません。
