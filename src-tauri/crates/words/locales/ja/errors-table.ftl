# What a table says that cannot be taken, or not as it stands there.

table-empty = { $file }：表が空です。
table-empty-hint = 正しいファイルを選んで保存したかを確認してください。
table-no-rows = { $file }：表に見出し行はありますが、データの行がありません。
table-no-text = { $file }：テキストの表ではありません。
table-no-text-hint = 表計算ソフトで、表をCSVとして保存してください。
table-no-columns = { $file }、{ $line }行目：判別できる列がありません。見出し：{ $headers }。
table-no-columns-hint = 1行目に次の列名を付けてください：stage、touchpoint、channel、lane、text、emotion、owner、source。
table-encoding-hint = 文字を{ $encoding }として読み取りました。文字化けしている場合は、別の文字コードを選ぶか、ファイルをUTF-8で保存してください。
table-too-large-hint = 表を複数のマップに分けてください。
table-row = { $line }行目：{ $what }

row-empty = 行が空です。
row-fields = 行の項目は{ $found }個ですが、見出しは{ $expected }個です。
row-nothing = 行にテキストもタッチポイントもステージもありません。
row-unknown = { $header }の「{ $text }」は、この行の対象になりません。
row-quote = ここで始まる引用符が閉じられていません。

table-unreadable-characters = 読み取れない文字を�で表示しています。
read-as-encoding = ファイルはUTF-8ではありません。文字を{ $encoding }として読み取りました。
table-nul = { $fields }個の項目のNUL文字を�で表示しています。
table-emotion-words = 感情「{ $text }」は数値ではないため、カードにしました。
table-emotion-scale = 感情{ $text }が−2〜+2ではないため、この列の数値をすべてカードにしました。「感情（1〜5）」のように見出しに段階を書くか、列の割り当てで指定してください。
table-emotion-place = 感情{ $text }には対応するタッチポイントがないため、カードにしました。
table-several-owners = タッチポイント「{ $touchpoint }」に複数のオーナーがいるため、カードに記載しました：{ $owners }。
table-several-owners-of = { $more ->
    [0] タッチポイント{ $touchpoints }個に複数のオーナーがいるため、カードに記載しました：{ $names }。
   *[other] タッチポイント{ $touchpoints }個に複数のオーナーがいるため、カードに記載しました：{ $names }など。
}
table-parked = ステージもタッチポイントもないカード{ $cards }枚を、パーキングロットに入れました（最初は{ $line }行目）。
table-carried = タッチポイントがあってステージのない{ $rows }行を、前の行のステージに入れました（最初は{ $line }行目）。
table-short-rows = 列より項目の少ない行が{ $rows }行あります。足りない項目は空として読み取りました（{ $lines }行目）。
table-end-not-found = カードの始まりより後に、タッチポイント「{ $text }」がありません。カードは始まりのタッチポイントだけに置かれます。
table-not-kept = { $header }の「{ $text }」は取り込めないため省略しました。
table-below = ここから{ $last }行目までは表の下にあり、表の一部ではありません。「{ $text }」
table-further = ほかに{ $rows }行に、{ $line }行目と同じ指摘があります。
table-crossed = 縦をタッチポイント、横をステージとして表を読み取りました。記入のある交点がそれぞれタッチポイントです。
sheet-column-not-read = シート「{ $sheet }」の列「{ $header }」は不明なため読み込みません。
sheets-not-read = ブックの他のシートは読み込みません：{ $sheets }。
sheet-tables-not-read = シート上の他の表は読み込みません：{ $tables }。取り込むには、それぞれ別のシートに分けてください。

encoding-utf8 = UTF-8
encoding-utf8-mark = UTF-8（バイト順マーク付き）
encoding-utf16-le = UTF-16（リトルエンディアン）
encoding-utf16-be = UTF-16（ビッグエンディアン）
encoding-named = { $name }（{ $script }）
script-western = 西ヨーロッパ
script-central = 中央ヨーロッパ
script-baltic = バルト
script-cyrillic = キリル
script-greek = ギリシャ
script-turkish = トルコ
script-hebrew = ヘブライ
script-arabic = アラビア
script-thai = タイ
script-vietnamese = ベトナム
script-japanese = 日本語
script-simplified-chinese = 簡体字中国語
script-traditional-chinese = 繁体字中国語
script-korean = 韓国語
delimiter-comma = コンマ
delimiter-semicolon = セミコロン
delimiter-tab = タブ
delimiter-bar = 縦線

# Tables of what was counted.

counts-no-date = 行に日付がありません。
counts-date = 「{ $text }」は日付ではありません（{ $header }）。2026-03-31、2026-03、Q1 2026のように書いてください。
counts-unreadable = 「{ $text }」に読み取れない文字があります（{ $header }）。表をUTF-8で保存し直してください。
counts-off-scale = 「{ $header }」の回答が{ $text }件ありますが、該当する段階がありません。
counts-backwards = 期間の終わりが始まりより前です。
counts-number = 「{ $text }」は数値ではありません（{ $header }）。
counts-not-whole = 「{ $text }」は整数ではありません（{ $header }）。
counts-negative = 「{ $text }」は0未満です（{ $header }）。
counts-nothing = この行では何も数えられていません。
counts-same = { $line }行目が同じ期間とチャネルについてのものです。
counts-empty = 表がありません。
counts-empty-hint = 1行目が列名の表をペーストするか、ファイルを選択してください。
counts-no-columns = 1行目に日付と数えたものの列名がありません。見出し：{ $headers }。
counts-no-columns-hint = 1行目に次の列名を付けてください：date、{ $wanted }。必要に応じてchannelも使えます。
counts-too-many = 表が{ $found }行あります。マップに入るのは{ $most }行までです。
counts-too-many-hint = 1件ずつではなく、週または月ごとに集計してください。
