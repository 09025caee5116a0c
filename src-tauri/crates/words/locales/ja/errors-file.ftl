# Why a file could not be opened or written.

file-problem = { $place }：{ $what }
file-line = { $line }行目、{ $column }文字目

file-unreadable = ファイルを読み取れません。{ $what }
file-unreadable-hint = ファイルがまだあり、読み取れることを確認してください。
file-empty = ファイルが空です。
file-empty-hint = コピーに失敗した可能性があります。ファイルをもう一度受け取ってください。
file-not-ours = { $kind ->
    [table] これは表で、Throughlineのマップではありません。
    [database] これはデータベースで、Throughlineのマップではありません。
    [picture] これは画像で、Throughlineのマップではありません。
    [json] これは別のJSONで、Throughlineのマップではありません。
   *[other] これは別のファイルで、Throughlineのマップではありません。
}
file-not-ours-hint = { $kind ->
    [table] CSVファイルは「読み込む」で取り込んでください。
    [database] ライブラリは--libraryで開きます。マップは.journeyとして書き出せます。
   *[other] Throughlineで保存した.journeyまたは.jsonファイルを開いてください。
}
file-no-map-in-pdf = このPDFにはマップが含まれていません。
file-no-map-in-pdf-hint = マップが添付されているのは、Throughlineから書き出したPDFだけです。
file-newer = ファイルは形式のバージョン{ $version }で書かれています。このアプリが読めるのはバージョン1です。
file-newer-hint = Throughlineを更新してから、もう一度ファイルを開いてください。
file-encoding = テキストがUTF-8ではなく{ $encoding }です。
file-not-utf8 = { $offset }バイト目がUTF-8ではありません。
file-encoding-hint = ファイルを作成したプログラムで、UTF-8として保存してください。
file-json = JSONが壊れています。{ $what }
file-not-a-number = { $number }は、ファイルに保存できる数値ではありません。
file-repeated-name = 同じオブジェクトに「{ $name }」という名前が2回あります。
file-by-hand-hint = 手作業で編集した場合は、示された箇所を確認してください。
file-truncated = ファイルが途中で終わっています。
file-truncated-hint = コピーが途中で切れた可能性があります。ファイルをもう一度受け取ってください。
file-too-deep = オブジェクトの入れ子が{ $most }段を超えています。
file-long-text = テキストが{ $bytes }バイトあります。上限は{ $most }バイトです。
file-too-many = { $of ->
    [bytes] { $found }バイトあります。上限は{ $most }バイトです。
    [unpacked] 展開すると{ $found }バイトあります。上限は{ $most }バイトです。
    [parts] パートが{ $found }個あります。上限は{ $most }個です。
    [pictures] 画像が{ $found }枚あります。上限は{ $most }枚です。
    [revisions] リビジョンが{ $found }件あります。上限は{ $most }件です。
    [rows] { $found }行以上あります。上限は{ $most }行です。
   *[records] レコードが{ $found }件あります。上限は{ $most }件です。
}
file-too-much-hint = マップにこれほどの量は必要ありません。ファイルを作成したプログラムで、分割するか短くしてください。
file-unknown-field = ここに「{ $field }」というフィールドはありません。
file-unknown-field-hint = ほかのプログラムのデータは「extensions」の下に入れます。
file-field-hint = 入れられるものは、スキーマschemas/map.v1.schema.jsonに書かれています。
file-repeated-id = IDが2回使われています。
file-repeated-id-hint = レコードにはそれぞれ別のIDが必要です。
file-dangling-hint = 足りないレコードを追加するか、参照を取り除いてください。
file-invariant = { $what }（{ $rule }）
file-invariant-hint = 示されたレコードを修正してください。
file-wrong-hash = 画像の内容が、その名前{ $name }と一致しません。
file-no-picture = 画像{ $name }は、PNG、JPEG、WebPのいずれでもありません。
file-picture-hint = ファイルを作成したプログラムで、画像を入れ直してください。
file-large-picture = 画像が{ $bytes }バイトあります。上限は{ $most }バイトです。
file-missing-picture = 画像{ $name }がありません。
file-stray-picture = 画像{ $name }はどこからも参照されていません。
file-save-again-hint = ファイルを作成したプログラムで、マップを保存し直してください。
file-container-hint = コピーが壊れているか、途中で切れた可能性があります。ファイルをもう一度受け取ってください。
file-unsafe-name = パート「{ $name }」の名前は、ファイルの外を指すおそれがあります。
file-two-names = 同じ名前のパートが2つあります。
file-shared-bytes = 2つのパートが同じバイト列を共有しています。
file-bomb = ファイルを展開すると、元の{ $most }倍を超えます。
file-harm-hint = 悪意を持って作られたか、ひどく壊れたファイルです。使用しないでください。
file-stray-entry = パート「{ $name }」は、マップファイルに属するものではありません。
file-stray-entry-hint = マップファイルに含まれるのはマップだけです。このパートを取り除いてください。
file-missing-entry = パート{ $name }がありません。

# The container.

container-no-end = 圧縮ファイルですが、末尾のパート一覧が壊れているか、ありません。
container-beginning = ファイルの先頭より前に何かがあります。
container-encrypted = パート「{ $name }」はパスワードで保護されています。
container-packing = パート「{ $name }」の圧縮方法は、マップファイルでは使われないものです。
container-part = パート「{ $name }」を展開できません。
container-parts = パート一覧が壊れています。
container-unwritable = ファイルを作成できません。「{ $detail }」

# What stands in the JSON.

json-comma = ここにコンマ、またはリストかオブジェクトの終わりが必要です。
json-colon = ここにコロンが必要です。
json-value = ここに値が必要です。
json-name = フィールドの名前は引用符で囲む必要があります。
json-escape = バックスラッシュの後に使えない文字があります。
json-number = 数値の書き方が正しくありません。
json-character = 改行など、エスケープが必要な文字がテキストに含まれています。
json-trailing-comma = 終わりの前にコンマがあります。
json-trailing = 終わりの後に何かが続いています。
json-other = ここにあってはならないものがあります。
field-missing = フィールド「{ $field }」がありません。
field-twice = フィールド「{ $field }」が2回あります。
field-belongs = ここに入るのは{ $expected }です。
field-unfit = ここにあるものは合いません。
field-wrong = ここに入るのは{ $expected }です。{ $found }は入りません。
found-object = オブジェクト
found-list = リスト
takes-whole = 整数
takes-list = リスト
takes-object = オブジェクト
takes-record-id = 0190f5a0-7b1c-7000-8000-000000000001のようなID
takes-position = 0で終わらない、62進数字の順序キー
takes-day = 2026-03-31のような日付
takes-picture-name = 64桁の16進数で書かれた画像のSHA-256
takes-spread = 0〜4の整数
takes-rating = −2〜2の数値
takes-count = 0以上の整数
takes-score = 1〜5の整数
takes-version = バージョン1
field-base64 = 画像のバイト列がBase64で書かれていません。
field-media-type = 画像が{ $type }ではありません。
field-parts = コンテナーでは、画像はパートです。
field-record-list = レコードは、リストではなくオブジェクトです。
field-version = バージョンは1以上の整数でなければなりません。
manifest-other-map = マニフェストは、マップ{ $map }ではなくマップ{ $manifest }のものです。
manifest-revision-twice = 同じリビジョンが2回書かれています。
history-kind = 「{ $kind }」はレコードの種類ではありません。
history-says-nothing = { record }{ $id }の変更に内容がありません。
history-twice = リビジョン{ $id }が2つあります。
history-hole = 親が、それより前のリビジョンではありません。
history-unnamed = マニフェストにこのリビジョンが書かれていません。
history-too-short = マニフェストに、最後の行より後のリビジョンが書かれています。
history-elsewhere = リビジョンをたどってもマップになりません。{ $what }

# Writing.

write-unsound = マップを保存できません。{ $named }：{ $what }（{ $rule }）
write-unreadable = マップを保存できません。{ $what }
write-fault-hint = 保存できるようになるまで最近の操作を取り消し、不具合としてご報告ください。
write-missing-picture-hint = カードから画像を削除するか、画像を入れ直してください。
write-workbook = ブックを作成できませんでした。「{ $detail }」
write-disk = { $path }に書き込めません。{ $what }
write-no-folder = フォルダーが存在しません。
write-folder = 同じ名前のフォルダーがあります。
write-disk-hint = 別のフォルダーを選ぶか、ディスクの空き容量を増やしてください。

# New maps.

stage-set-unknown = ステージセット「{ $name }」はありません。使えるもの：{ $names }。
stage-set-unknown-hint = ステージなしで始めるか、示されたものから選んでください。
template-unknown = テンプレート「{ $name }」はありません。使えるもの：{ $names }。
template-unknown-hint = 示されたものから選んでください。
