# What interaction data says that cannot be taken, or not as it stands there.

log-empty = ファイルに何も含まれていません。
log-empty-hint = 正しいファイルを選んだか、ファイルが保存されているかを確認してください。
log-no-log = 読み取れるインタラクションデータではありません。
log-no-log-hint = インタラクションごとに1行（誰が、何を、いつ）のCSV、またはXESかOCELとして書き出してください。
log-database = これは別のプログラムのデータベースのため、開けません。
log-database-hint = JSONまたはXMLのOCEL 2.0、またはCSVとして書き出してください。
log-packed-broken = 圧縮ファイルが壊れていて、展開できません。
log-no-columns = 次の列がわかりません：{ $missing }。見出し：{ $headers }。
log-no-columns-hint = どの列かを指定するか、1行目の列名をcase、activity、timeにしてください。
log-no-such-column = 「{ $column }」という列はありません。見出し：{ $headers }。
log-no-such-kind = 種類「{ $kind }」のオブジェクトには何も起きていません。ある種類：{ $kinds }。
log-no-such-hint = 存在するものから選んでください。
log-nothing = ファイルにインタラクションがありません。
log-nothing-because = ファイルのインタラクションを1件も読み取れませんでした。最も多い省略の理由：{ $reason }
log-nothing-hint = 正しい列、または正しい種類のオブジェクトを選んだかを確認してください。
log-too-large = ファイルが上限の{ $most } MBを超えています。
log-too-many = { $of ->
    [interactions] インタラクションが上限の{ $most }件を超えています。
    [cases] ケースが上限の{ $most }件を超えています。
    [activities] アクティビティの種類が上限の{ $most }件を超えています。
    [channels] チャネルの種類が上限の{ $most }件を超えています。
    [hands] チームとメンバーの種類が上限の{ $most }件を超えています。
   *[parts] イベント、オブジェクト、その関係の合計が上限の{ $most }件を超えています。
}
log-too-many-hint = 期間を短くするか顧客を減らして書き出してください。名前が多すぎる場合は、別の列や属性が正しいのかもしれません。

log-role-case = ケース
log-role-activity = アクティビティ
log-role-time = 日時
log-role-until = 終了日時
log-role-phase = 開始または終了
log-role-instance = 組になるものの識別
log-role-channel = チャネル
log-role-hand = チームまたはメンバー
log-role-trait = ケースの属性
log-role-ignore = 読み込まない

log-record = 「{ $id }」：{ $what }
log-more = 示したもののほかに{ $count }か所：{ $reason }
log-no-case = 誰のジャーニーかが書かれていません。
log-no-activity = 何が起きたかが書かれていません。
log-no-time = いつ起きたかが書かれていません。
log-time = 「{ $text }」は読み取れる日時ではありません。2024-03-13 10:21:14のように書いてください。
log-times = 日時を読み取れません。
log-until = 「{ $text }」は読み取れる日時ではありません。開始日時だけを読み込みます。
log-untils = 終了日時を読み取れません。開始日時だけを読み込みます。
log-backwards = 終了が開始より前です。開始日時だけを読み込みます。
log-fields = 行の項目が見出しより多くなっています。
log-long-name = 名前が1,000バイトを超えています。
log-phase = 「{ $text }」は開始でも終了でもありません。
log-phases = 開始でも終了でもありません。
log-no-name = ケースに名前がないため、「{ $text }」とします。
log-no-names = ケースに名前がないため、番号で表示します。
log-same-name = 同じ名前のケースがあるため、こちらを「{ $text }」とします。
log-same-names = 同じ名前のケースがあるため、こちらの後ろに番号を付けます。
log-same-id = IDが「{ $text }」のものがほかにあります。
log-same-ids = 同じIDのものがほかにあります。
log-no-object = 属している「{ $text }」がファイルにありません。
log-no-objects = 属しているものがファイルにありません。
log-open = インタラクション{ $count }件は、開始日時しかわかりません。
log-no-zone = 日時にタイムゾーンが書かれていないため、UTCとみなします。
log-no-clock = 日付だけのものがあり、0時とみなします。
log-order-guessed = 日と月のどちらが先かがファイルからは判断できないため、日を先とみなしました。
log-no-traits = 次の列は、同じケースの中で値が異なるか、合計50列を超えるため、読み込みません：{ $names }。
