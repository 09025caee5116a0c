# What tables and texts say through the lenses that have no grid. The window takes it from the picture.

sheet-ascending = 昇順
sheet-descending = 降順

# The registers.

register-pain-points = ペインポイント
register-pain-points-about = 何が、どれほどつらいのか。オーナーは誰で、何がそれに応えるのか。
register-hand-offs = 引き継ぎ
register-hand-offs-about = 顧客が引き渡されるところ。きっかけ、失われる情報、説明を繰り返す人、かかる時間。
register-opportunities = 機会
register-opportunities-about = どうすれば改善できるか。それぞれのアイデアが何に応え、どれだけの効果とコストがあるか。
register-actions = アクション
register-actions-about = 誰がいつまでに何をするか、効果があったことをどう確かめるか。
register-touchpoints = タッチポイント
register-touchpoints-about = ジャーニーのすべての場面と、そのチャネル、オーナー、所要時間。
register-evidence = 根拠
register-evidence-about = 主張していることを、何に基づいて知っているのか。その出どころはどこか。
register-rows = { $number ->
    [0] まだありません。
   *[other] { $number }行。
}
register-in-order = ジャーニーの順。
register-filtered = { $all }行中{ $number }行（「{ $filter }」を含む）。
register-from-to = { $from } → { $to }
register-rating = { $persona }：{ $value }、{ $word }
register-yes = はい
register-no = いいえ
register-sort-touchpoint = タッチポイント
register-sort-emotion = 評価
register-sort-hand-off = 引き継ぎ
register-action-integrate_systems = システムの連携
register-action-train_staff = スタッフの研修
register-action-change_process = プロセスの変更
register-action-other = その他
register-state-idea = アイデア
register-state-agreed = 合意済み
register-state-doing = 実施中
register-state-done = 完了
register-state-dropped = 中止
column-text = 内容
column-where = 場所
column-lane = レーン
column-severity = 深刻度
column-breakdown = 問題の領域
column-owner = オーナー
column-evidence = 根拠のレベル
column-answered-by = 応える機会
column-answers = 応える対象
column-impact = インパクト
column-effort = 労力
column-actions = アクション
column-hand-off = 引き継ぎ元 → 先
column-switch = チャネルの切り替え
column-kind = 種類
column-trigger = きっかけ
column-context-lost = 失われる情報
column-repeats = 説明を繰り返す人
column-wait-typical = 通常の待ち時間
column-wait-worst = 最長の待ち時間
column-action = アクション
column-state = 状況
column-due = 期限
column-about = 対象
column-metric = 成功指標
column-baseline = 実施前の値
column-target = 目標値
column-benefit = 効果額
column-cost = コスト
column-return = ROI
column-notes = メモ
column-touchpoint = タッチポイント
column-stage = ステージ
column-channel = チャネル
column-channel-reason = チャネルを使う理由
column-duration = 所要時間
column-moment = 真実の瞬間
column-emotion = 感情
column-claim = 主張の内容
column-sort = 種類
column-evidence-kind = 情報源の種類
column-source = 情報源
column-date = 日付
column-n = n
register-nothing-pain-points = ペインポイントはまだありません
register-nothing-pain-points-about = ジャーニーの中でつらいことが、深刻度、オーナー、応える機会とともにここに入ります。ペインポイントのレーンにあるカード、または種類がペインポイントのカードが対象です。
register-nothing-hand-offs = 引き継ぎはまだ記述されていません
register-nothing-hand-offs-about = ジャーニーがあるチャネルやチームから別のところへ移る箇所で、引き継ぎを記述しましょう。きっかけ、失われる情報、説明を繰り返す人、かかる時間です。場所はマップが提案します。
register-nothing-opportunities = 機会はまだありません
register-nothing-opportunities-about = ペインポイントや引き継ぎに対してできることが、インパクトと労力とともにここに入ります。機会のレーンにあるカード、または種類が機会のカードが対象です。
register-nothing-actions = アクションはまだありません
register-nothing-actions-about = 誰かが行うことが、オーナー、日付、効果を確かめる指標とともにここに入ります。
register-nothing-touchpoints = タッチポイントはまだありません
register-nothing-touchpoints-about = ジャーニーの場面が、チャネル、オーナー、所要時間とともにここに入ります。マップにステージとタッチポイントを追加してください。
register-nothing-evidence = 主張していることはまだありません
register-nothing-evidence-about = すべてのカード、タッチポイント、評価、引き継ぎが、根拠とともにここに入ります。仮説か、伝聞か、調査か、測定か。その出どころはどこか。
register-nothing-filtered = 該当する行がありません
register-nothing-filtered-about = 行はありますが、探している内容を含むものはありません。フィルターを空にすると、すべての行が表示されます。

# The outline.

outline = アウトライン
outline-write = ここに入力
outline-nothing = 読むものがまだありません
outline-nothing-about = ここではマップを文章として読めます。ステージが見出しになり、その下にタッチポイント、さらにその下にカードの内容が並びます。まずステージとタッチポイントを追加してください。
outline-kind-direct = 直接の接点
outline-kind-indirect = 間接の接点
outline-kind-physical = 物理的な接点
outline-kind-action = 顧客が1人で行動
outline-kind-wait = 待ち
outline-channel = { $kind }：{ $channel }。
outline-no-channel = { $kind }。
outline-reason = このチャネルを使う理由：{ $reason }。
outline-owner = オーナー：{ $owner }。
outline-no-owner = オーナーは未確認です。
outline-takes = 所要時間：{ $time }。
outline-moment = 真実の瞬間。
outline-moment-why = 真実の瞬間：{ $reason }。
outline-rating = { $persona }：{ $value }、{ $word }。
outline-trigger = きっかけ：{ $text }。
outline-context-lost = 失われる情報：{ $text }。
outline-repeats-customer = 顧客が説明を繰り返します。
outline-repeats-staff = スタッフが説明を繰り返します。
outline-repeats-nobody = 説明を繰り返す人はいません。
outline-wait = 通常の待ち時間：{ $time }。
outline-wait-worst = 最長：{ $time }。

# At the foot of each sheet of a picture that takes several.

portrait-of = { $name }の肖像
sheet-caption = { $name }/{ $last } · { $title }
sheet-caption-goes-on = { $name }/{ $last } · { $title } · { $columns }、続き
