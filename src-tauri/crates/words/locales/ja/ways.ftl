# What pictures say of the journey in time and as a flow chart. The window has it from the picture and no copy of its own.

# In time.

timeline = タイムライン
timeline-about = 棒の長さは、通常かかる時間を表します。点線は名前の場所を空けるためのもので、そこでは時間は経過しません。
timeline-times = 通常の時間
timeline-active = 行動
timeline-waiting = 待ち
timeline-time-of = { $title }
timeline-wait-of = { $title }（待ち）
timeline-unknown = 不明
timeline-cut = 途中を省略
timeline-worst = 最長{ $time }
timeline-elapsed = 開始からの経過
timeline-from = { $time }
timeline-from-at-least = ≥ { $time }
timeline-in-all = 合計{ $time }
timeline-split = 行動{ $active }、待ち{ $waiting }
timeline-known = タッチポイント{ $of }個中{ $known }個に所要時間あり
timeline-per-stage = ステージごと
timeline-strip = 実際の比率
timeline-note-strip = 帯は、通常のジャーニー全体を実際の比率で示したものです。省略も延長もしていません。短すぎるものは細い線になります。
timeline-note-cut = 上の棒{ $number }本は、ほかよりも極端に長いため、途中を省略しています。
timeline-note-hairline = 上の棒{ $number }本は、見えるように実際より長い細い線で描いています。
timeline-note-waits-unknown = 引き継ぎ{ $number }件では、顧客が待つかどうかが書かれていません。
timeline-note-elsewhere = 待ち時間のある引き継ぎ{ $number }件は、この線の上にありません。タッチポイントを飛ばすか、前に戻るか、問題が起きたときだけ通るためです。
figure-in-all = 開始から終了までの通常の時間
figure-at-least = 開始から終了まで少なくとも（一部不明）
figure-active = 行動している時間
figure-waiting = 待っている時間
figure-worst = 最長の場合の合計
figure-percent = { $number }%
figure-share = 時間のうち待ちの割合
figure-of = { $known }/{ $of }
figure-known = 所要時間のあるタッチポイント
empty-times = それぞれにどのくらいかかり、顧客はどのくらい待ちますか？棒を選んでEnterを押し、5分、2時間、3日のように入力してください。2つわかれば、時間がどこに使われているかが見えてきます。

# As a flow chart.

flow = フロー
flow-about = 何が何につながるかを示します。太い線は記述された引き継ぎ、細い線はジャーニーの順序だけを表します。
empty-flow = 引き継ぎはまだ記述されていません。細い線はジャーニーの順序だけを表します。箱から別の箱へ線を引き、きっかけ、かかる時間、失われる情報を書いてください。1つの箱から複数の線を引くと分岐になります。
flow-fails = うまくいかないとき
flow-escalates = エスカレーション
flow-pauses = ここで中断
flow-resumes = ここで再開
flow-back = { $number }に戻る
flow-leads-to = 次は{ $titles }
flow-fails-to = うまくいかないときは{ $titles }
flow-goes-back-to = { $titles }に戻る
flow-ends = ジャーニーはここで終わり
figure-branches = { $number ->
   *[other] 分岐
}
figure-back = { $number ->
   *[other] 後戻り
}
figure-exceptions = { $number ->
   *[other] 問題が起きたときのみの引き継ぎ
}
figure-escalations = { $number ->
   *[other] エスカレーション
}
figure-pauses = { $number ->
   *[other] ジャーニーの中断
}
figure-suggested = { $number ->
   *[other] 未記述の引き継ぎ
}
legend-flow = 線
legend-flow-said = 引き継ぎ
legend-flow-order = 順序どおりに次へ
legend-flow-paused = ジャーニーの中断
legend-flow-back = 前に戻る
legend-flow-fails = うまくいかないとき
legend-kinds = タッチポイント
