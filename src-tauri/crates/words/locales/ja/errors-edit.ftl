# Why a map cannot be like that, and why an edit was refused.

# The kinds of record in running text.
record = { $record ->
    [map] マップ
    [team] チーム
    [person] メンバー
    [channel] チャネル
    [tag] タグ
    [persona] ペルソナ
    [persona_channel] 好みのチャネル
    [stage] ステージ
    [touchpoint] タッチポイント
    [touchpoint_channel] その他のチャネル
    [lane] レーン
    [card] カード
    [card_tag] カードのタグ
    [unlike] 別の内容とされたカードの組
    [emotion] 評価
    [hand_off] 引き継ぎ
    [answer] 機会との対応付け
    [claim] 主張
    [view] ビュー
    [view_filter] ビューのフィルター
    [metric] 指標
    [reading] 測定値
    [action] アクション
    [action_subject] アクションの対象
    [pilot] 試行
    [question] 問い
    [estimate] 見積もり
    [replacement] 置き換えるタッチポイント
    [log_name] インタラクションデータ内の名前
    [inconsistency] 食い違い
    [accountable] 共同責任
    [silence] 容認した指摘
   *[other] レコード
}
record-named = { record }「{ $title }」（{ $id }）
record-unnamed = { record }{ $id }

# What a column takes.

value-text = 「{ $text }」
value-nothing = 値なし
value-true = true
value-false = false
value-number = { $number }
takes-text = テキスト
takes-optional-text = テキストまたは値なし
takes-order = 数字とラテン文字の順序キー
takes-bool = trueまたはfalse
takes-integer = 整数または値なし
takes-number = 数値
takes-optional-number = 数値または値なし
takes-date = 2026-03-31のような日付、または値なし
takes-id = レコードのID
takes-choice = 次の語のいずれか：{ $words }
value-wrong = ここに入るのは{ $expected }です。{ $found }は入りません。
value-wrong-hint = 合う値を指定してください。
column-unknown = 種類「{ record }」に「{ $column }」という列はありません。
column-wrong = 種類「{ record }」の列「{ $column }」に入るのは{ $expected }です。{ $found }は入りません。
column-hint = この種類のレコードにある列と、それに合う値を使ってください。

# What holds in every map.

rule-order = 順序キーがありません。
rule-nul = 「{ $column }」にNUL文字が含まれています。
rule-long = 「{ $column }」が{ $bytes }バイトあります。上限は{ $most }バイトです。
rule-extensions = 拡張データがJSONオブジェクトではありません。
rule-scale = 「{ $column }」が{ $number }で、1〜5ではありません。
rule-stack-chain = カードの上のカードが、さらに別のカードの下にあります。
rule-stack-place = カードの上のカードが、別の場所にあります。
rule-heading-kind = カードが見出しでないものの下にあるか、カード自体が見出しです。
rule-heading-place = カードの見出しが、別の場所にあります。
rule-heading-stack = 見出しがスタックに入っています。
rule-unlike-itself = 両方が同じカードです。
rule-size = 「{ $column }」が{ $number }で、{ $least }〜{ $most }ではありません。
rule-negative = 「{ $column }」が{ $number }で、0未満です。
rule-reference = 「{ $column }」が参照している{ record }{ $id }は存在しません。
rule-card-places = カードがタッチポイントの下にあり、同時にステージ全体にまたがっています。
rule-span-begins-nowhere = カードの終わりのタッチポイントはありますが、始まりのタッチポイントがありません。
rule-span-backwards = カードの終わりのタッチポイントが、始まりのタッチポイントより後にありません。
rule-card-line = カードが境界線に置かれています。
rule-rating = 評価が{ $number }で、−2〜+2ではありません。
rule-spread = 評価の差が{ $most }を超えています。
rule-rated-twice = 同じペルソナがこのタッチポイントをすでに評価しています。
rule-hand-off-itself = 引き継ぎ元と引き継ぎ先が同じタッチポイントです。
rule-claim-subjects = 主張の対象は1つでなければなりませんが、{ $count }個あります。
rule-answer-subjects = 機会が応える対象は、ペインポイントか引き継ぎのどちらか1つでなければなりません。
rule-answer-from = 応える側のカードが機会ではありません。
rule-answer-to = 応える対象のカードがペインポイントではありません。
rule-touchpoint-channel = タッチポイントにはすでにこのチャネルがあります。
rule-persona-channel = ペルソナにはすでにこのチャネルがあります。
rule-card-tag = カードにはすでにこのタグが付いています。
rule-view-filter = ビューのフィルターの対象は1つでなければなりませんが、{ $count }個あります。
rule-agreed-owner = アクションは合意済みですが、実施する人が指定されていません。
rule-agreed-date = アクションは合意済みですが、日付がありません。
rule-metric-subjects = 指標の対象は1つまたはマップ全体でなければなりませんが、{ $count }個あります。
rule-period = 期間の終わりが始まりより前です。
rule-action-subjects = アクションの対象は、1つのリンクにつきカードか引き継ぎのどちらか1つでなければなりません。
rule-action-card = アクションの対象のカードが、ペインポイントでも機会でもありません。
rule-question-origins = 問いの対象は1つでなければなりませんが、{ $count }個あります。
rule-silence-rule = どのルールの指摘を容認するのかが書かれていません。
rule-silence-reason = 指摘を容認する理由が書かれていません。
rule-silence-subjects = 容認の対象は1つまたはマップ全体でなければなりませんが、{ $count }個あります。
rule-log-name = インタラクションデータ内の名前を空にすることはできません。
rule-inconsistency-itself = 両方が同じチャネルです。
rule-share = このチャネルの利用割合が100%を超えています。
rule-estimated-twice = このカードにはすでに見積もりがあります。
rule-replaced-twice = このタッチポイントはすでにそれを置き換えています。
rule-action-subject-twice = アクションはすでにこれを対象にしています。
rule-silenced-twice = このルールの指摘は、ここではすでに容認されています。
rule-owned-by-nobody = オーナーありとされていますが、オーナーが指定されていません。
rule-owner-unsaid = オーナーは指定されていますが、オーナーありとされていません。
rule-other-team = 指定されたメンバーは別のチームに属しています。

# Edits.

edit-missing = IDが{ $id }の{ record }はありません。
edit-missing-hint = 削除された可能性があります。「取り消す」で、削除したものを元に戻せます。
edit-exists = IDが{ $id }の{ record }がすでにあります。
edit-exists-hint = 新しいレコードには別のIDを付けてください。
edit-place-unsaid = { record }の場所が指定されていません。
edit-place-unfit = { record }はそこには置けません。
edit-place-hint = 別の場所を選んでください。
edit-map-made = マップの中にマップを作ることはできません。
edit-map-made-hint = マップはライブラリで作成してください。
edit-map-removed = マップの中からそのマップ自体を削除することはできません。
edit-map-removed-hint = マップはライブラリで削除してください。
edit-lane-with-cards = カードのあるレーンを境界線に変えることはできません。
edit-lane-with-cards-hint = 先にカードを移動するか削除してください。
edit-named-twice = 同じ{ record }が2回指定されています。
edit-named-twice-hint = それぞれ1回だけ指定してください。
edit-belongs = { record }は1つのものに属しているため、単独ではコピーできません。
edit-belongs-hint = 属しているもののほうをコピーしてください。
edit-not-written = { record }には入力できるテキストがありません。
edit-not-written-hint = カードかタッチポイントを指定するか、列を変更してください。
edit-not-merged = { record }は統合できません。
edit-not-merged-hint = 統合できるのは、カード、タッチポイント、ステージです。
edit-heading-stacked = 見出しはスタックに入れられません。
edit-heading-stacked-hint = 代わりに、カードを見出しの下に置いてください。
edit-heading-merged = 見出しは、ほかの見出しとだけ統合できます。
edit-heading-merged-hint = カードを見出しの下に置くか、見出しを除いてカードを統合してください。
edit-stands-alone = アクション「{ $title }」は合意済みですが、ほかに実施する人が指定されていません。
edit-stands-alone-hint = 先に別のオーナーを指定するか、アイデアに戻してください。
edit-placing = 「{ $column }」は設定できません。{ record }の場所によって決まります。
edit-placing-hint = 代わりに移動してください。
edit-invariant = { record }{ $id }が正しい状態になりません（{ $rule }）。{ $what }
edit-invariant-hint = ルールを満たす値に変更してください。
edit-misfit = { record }{ $id }は、すでに以前の状態ではありません。{ $what }
edit-misfit-hint = その間に変更されています。内容を確認してから、もう一度お試しください。
misfit-says-nothing = 変更前も変更後も書かれていません。
misfit-there = すでに存在しています。
misfit-gone = 削除されています。
misfit-changed = その後変更されています。
misfit-column = 「{ $column }」がその後変更されています。
edit-too-large = 表は{ $rows }行{ $columns }列ですが、ここから先にはレーンが{ $lanes }本、タッチポイントが{ $touchpoints }個しかありません。
edit-too-large-hint = もっと上か左から始めるか、先にレーンとタッチポイントを追加してください。
edit-empty = レコードが指定されていません。
edit-empty-hint = 少なくとも1つ指定してください。
