# The hand-offs along the line, and how all that a map says is known.

action-hand-off-drawer = ライン上の引き継ぎ
action-next-hand-off = 次の引き継ぎ
action-previous-hand-off = 前の引き継ぎ
action-describe-hand-off = 提案された引き継ぎを記述
action-describe-hand-offs = 提案された引き継ぎをすべて記述
action-another-hand-off = ここから別の引き継ぎを追加
action-no-hand-off = ここに引き継ぎはない…
action-panel-evidence = 根拠
why-no-passages = このジャーニーではチャネルもオーナーも変わらず、引き継ぎも記述されていません。
why-no-hand-off = 先に引き継ぎへ移動してください。
why-no-suggestion = 先に提案された引き継ぎへ移動してください。

line-bar = 引き継ぎの件数
line-title = 引き継ぎ
line-none = タッチポイント間でチャネルかオーナーが変わると、ここに引き継ぎが提案されます。
line-go = 次へ移動：{ $what }
line-described = { $number ->
   *[other] 記述済み
}
line-channel = { $number ->
   *[other] チャネルの切り替え
}
line-unowned = オーナーなし
line-disputed = 異論あり
line-contextLost = { $number ->
   *[other] 情報の欠落
}
line-repeats = { $number ->
   *[other] 顧客の説明の繰り返し
}
line-wait = 待ち時間 · 最長{ $worst }
line-wait-unknown = 待ち時間は不明
line-suggested = { $number ->
   *[other] 未記述
}
line-none-chosen = 未選択
line-place = { $number }/{ $count }
line-close = ドロワーを閉じる
line-both-change = チャネルとオーナーが変わる
line-channel-changes = チャネルが変わる
line-owner-changes = オーナーが変わる
line-nothing-changes = チャネルもオーナーも変わらない
line-describe-all = { $count }件すべてを記述
line-why-none = ここに引き継ぎがない理由は？
line-let-be = 容認
line-section-passes = 引き継がれるもの
line-section-course = 引き継ぎの流れ
said-no-hand-off = 今後は提案しません。マップチェックに容認した指摘として表示されます。
said-described = 記述する引き継ぎが{ $count }件あります
line-in-drawer = この引き継ぎは、ラインの上のドロワーに表示されています。
line-open-drawer = ラインの上に表示

evidence = 根拠
evidence-nothing = マップに内容が入ると、そのすべてが根拠とともにここに表示されます。
evidence-coverage = 裏付けの割合
evidence-map = マップ全体
evidence-backed = { $count }件中{ $backed }件に裏付けあり、{ $share }
evidence-count = { $level } { $number }
evidence-filter-level = 根拠のレベル
evidence-filter-kind = 情報源の種類
evidence-filter-thing = 対象
evidence-all = すべて
evidence-kind-none = 種類は未記入
evidence-stale-only = 1年以上前のもの
evidence-stale = 情報源が1年以上前のもの
evidence-shown = { $count ->
    [0] 該当するものはありません
   *[other] { $count }件
}
evidence-select = マップ上で選択
evidence-ask = { $count ->
    [1] 問いにする
   *[other] { $count }件の問いにする
}
evidence-ask-one = 調査の問いにする：{ $name }
evidence-more = さらに{ $count }件を表示
evidence-n = n = { $n }
evidence-thing-touchpoint = タッチポイント
evidence-thing-card = カード
evidence-thing-emotion = 評価
evidence-thing-hand_off = 引き継ぎ
evidence-thing-metric = 指標
evidence-thing-inconsistency = 食い違い
evidence-of-touchpoint = タッチポイント
evidence-of-card = カード
evidence-of-emotion = 評価
evidence-of-hand_off = 引き継ぎ
evidence-of-metric = 指標
evidence-of-inconsistency = 食い違い
evidence-ratings = { $persona }：評価{ $count }件
evidence-metric-untitled = 名称未設定の指標
evidence-go = 移動：{ $name }

field-backs = 回答を根拠として使う
backs-explained = わかったことを「{ $name }」の裏付けにできます。情報源と日付は、ここから取り込まれます。
backs-take = 根拠として使う
backs-taken = この回答が「{ $name }」の根拠になりました。
backs-unanswered = 先に回答を書いてください。それが情報源になります。
field-reason-of = 理由：{ $name }
field-share-of = 利用割合（%）：{ $name }
share-hint = 接触100件のうち何件がこのチャネルを通るか。
