# What is measured, how it is computed, and why there is no value.

metric-nps = ネット・プロモーター・スコア（NPS）
metric-nps-means = 人に薦める可能性を0〜10で尋ね、9〜10の割合から0〜6の割合を引いた値です。パーセントではなく、−100〜+100の数値です。
metric-csat_top_2_of_5 = 顧客満足度（CSAT）、5段階の4と5
metric-csat_top_2_of_5-means = 5段階（1〜5）で4または5と答えた人の割合です。
metric-csat_top_1_of_5 = 顧客満足度（CSAT）、5段階の5
metric-csat_top_1_of_5-means = 5段階（1〜5）で5と答えた人の割合です。
metric-csat_top_2_of_7 = 顧客満足度（CSAT）、7段階の6と7
metric-csat_top_2_of_7-means = 7段階（1〜7）で6または7と答えた人の割合です。
metric-csat_mean_of_5 = 顧客満足度（CSAT）、5段階の平均
metric-csat_mean_of_5-means = 5段階（1〜5）の回答の平均です。
metric-ces_mean = 顧客努力指標（CES 2.0）、平均
metric-ces_mean-means = 「簡単だった」に対する1（まったくそう思わない）〜7（強くそう思う）の回答の平均です。
metric-ces_agreement = 顧客努力指標（CES 2.0）、5〜7の割合
metric-ces_agreement-means = 「簡単だった」に対する1（まったくそう思わない）〜7（強くそう思う）の回答のうち、5、6、7の割合です。
metric-ces_index = 顧客努力指標（CES 2.0）、指数
metric-ces_index-means = 「簡単だった」に対する1（まったくそう思わない）〜7（強くそう思う）の回答のうち、6〜7の割合から1〜3の割合を引いた値です。−100〜+100になります。
metric-fcr = 初回解決率（FCR）
metric-fcr-means = 最初の問い合わせで用件が解決した割合です。どの時点で解決とみなすかを、定義に書いてください。
metric-ocr = ワンコンタクト解決率
metric-ocr-means = 最初の問い合わせで、かつ1つのチャネルだけで用件が解決した顧客の割合です。
metric-aht = 平均処理時間（AHT）
metric-aht-means = 通話、保留、後処理（こちらからかける場合は発信も）の時間を、処理件数で割った値です。各チャネルは、処理件数に応じて反映されます。
metric-escalation_rate = エスカレーション率
metric-escalation_rate-means = ほかの担当に回された問い合わせの割合です。
metric-channel_switch_rate = チャネル切り替え率
metric-channel_switch_rate-means = チャネルを1回以上切り替えたジャーニーの割合です。
metric-switches_per_transition = 移行あたりのチャネル切り替え
metric-switches_per_transition-means = タッチポイントから次のタッチポイントへの移行のうち、チャネルが切り替わった割合です。
metric-agent_productivity = オペレーターの生産性
metric-agent_productivity-means = オペレーターの作業1時間あたりの処理件数です。
metric-retention = 顧客維持率
metric-retention-means = 期首の顧客のうち、期末も顧客である割合です。期間中に新しく獲得した顧客は数えません。
metric-churn = 解約率
metric-churn-means = 期首の顧客のうち、期間中に失った割合です。
metric-clv = 顧客生涯価値（CLV）
metric-clv-means = 1人の顧客が将来の全期間にもたらす利益の現在価値です。最初の利益は1期間後に得られるものとします。利益と顧客維持率は一定とします。
metric-clv_margin_now = 顧客生涯価値（CLV）、初回利益は今期
metric-clv_margin_now-means = 1人の顧客が今期と将来の全期間にもたらす利益の現在価値です。利益と顧客維持率は一定とします。
metric-cost_per_interaction = 対応1件あたりのコスト
metric-cost_per_interaction-means = 問い合わせ対応のコストを、処理件数で割った値です。
metric-cost_per_resolution = 解決1件あたりのコスト
metric-cost_per_resolution-means = 問い合わせ対応のコストを、解決した用件の数で割った値です。
metric-revenue_per_customer = 顧客1人あたりの売上
metric-revenue_per_customer-means = 期間の売上を、顧客数で割った値です。
metric-cross_sell_rate = クロスセル率
metric-cross_sell_rate-means = ほかの商品も購入した顧客の割合です。
metric-effort_time = 顧客の負担時間
metric-effort_time-means = 顧客が待つ時間と自分で作業する時間の、1案件あたりの合計です。
metric-ratio = 独自の割合
metric-ratio-means = 割合（%）です。何の割合かは定義に書きます。
metric-average = 独自の平均
metric-average-means = 合計を個数で割った値です。何の平均かは定義に書きます。
metric-sum = 独自の合計
metric-sum-means = 合計です。何の合計かは定義に書きます。

score-rice = RICE
score-ice = ICE
score-opportunity = 機会スコア
score-roi = 投資収益率（ROI）

# The numbers that formulas start from.

input-promoters = 9〜10の回答数
input-passives = 7〜8の回答数
input-detractors = 0〜6の回答数
input-answers = 回答数
input-satisfied = 満足の回答数
input-rating_sum = 回答の合計
input-agreeing = 5〜7の回答数
input-easy = 6〜7の回答数
input-hard = 1〜3の回答数
input-resolved_first = 初回で解決した件数
input-contacts = 問い合わせ件数
input-resolved_once = 1回の問い合わせと1つのチャネルで解決した件数
input-customers = 顧客数
input-talk = 通話時間
input-hold = 保留時間
input-after_work = 後処理時間
input-dialling = 発信時間
input-handled = 処理件数
input-passed_on = ほかの担当に回された件数
input-switched_journeys = チャネルを切り替えたジャーニー数
input-journeys = ジャーニー数
input-switches = チャネルの切り替え回数
input-transitions = 移行の回数
input-agent_hours = オペレーターの作業時間
input-at_end = 期末の顧客数
input-won = 新規獲得した顧客数
input-at_start = 期首の顧客数
input-lost = 失った顧客数
input-margin = 利益
input-retention_rate = 顧客維持率
input-discount_rate = 割引率
input-acquisition_cost = 顧客獲得コスト
input-cost = コスト
input-resolved = 解決した用件の数
input-revenue = 売上
input-cross_sold = ほかの商品も購入した顧客数
input-waiting = 待ち時間
input-doing = 作業時間
input-cases = 案件数
input-part = 該当数
input-whole = 全体数
input-total = 合計
input-count = 個数
input-reach = リーチ
input-impact = インパクト
input-confidence = 確信度
input-effort = 労力
input-ease = 容易さ
input-importance = 重要度
input-satisfaction = 満足度
input-benefit = 効果額

# What is done with them.

formula-number = { $number }
formula-sum = { $left } + { $right }
formula-difference = { $left } − { $right }
formula-product = { $left } × { $right }
formula-quotient = { $left } ÷ { $right }
formula-share = { $part } ÷ { $whole } × 100%
formula-at-least-zero = max({ $inner }, 0)
formula-group = ({ $inner })

# Why there is no value.

measure-missing = 「{ $input }」が入力されていません。
measure-missing-hint = 入力してください。0も入力とみなします。
measure-no-base = 「{ $input }」が0のため、割り算ができません。
measure-no-base-hint = 値を出すには1件以上必要です。1件もなかった場合は、測定値を入れないでください。
measure-negative = 「{ $input }」が{ $number }で、0未満です。
measure-no-part = { $part }が{ $whole }の一部になりません（{ $input }）。
measure-off-scale = { $rating }は{ $least }〜{ $most }の範囲にありません。
measure-out-of-range = 「{ $input }」が{ $number }で、{ $least }〜{ $most }の範囲にありません。
measure-not-below = 「{ $input }」が{ $number }で、{ $least }以上{ $most }未満ではありません。
measure-not-above = 「{ $input }」が{ $number }で、{ $least }より大きくありません。
measure-not-one-of = 「{ $input }」が{ $number }で、{ $list }のいずれでもありません。
measure-contradiction = 「{ $input }」は{ $said }と入力されていますが、個々の回答を数えると{ $counted }になります。
measure-contradiction-hint = 正しいほうを残し、もう一方を空欄にしてください。
measure-unbounded = 顧客の価値が期間ごとに際限なく増え続けてしまいます。
measure-unbounded-hint = 顧客維持率は、1に割引率を足した値より小さくなければなりません。
measure-too-large = 数値が大きすぎて計算できません。
measure-does-not-add-up = チャネルやペルソナごとの値からは、全体の値を求められません。
measure-does-not-add-up-hint = 全体の測定値を追加してください。
measure-wrong-hint = 数値を修正してください。

# Values, differences, days and periods.

amount-number = { $number }
amount-text = { $text }
amount-percent = { $number }%
amount-per-hour = 1時間あたり{ $number }
amount-with-unit = { $text }{ $unit }
amount-money = { $sign }{ $text }
amount-money-letters = { $sign } { $text }
amount-points = { $number }ポイント
amount-less = −{ $value }
difference-more = +{ $value }
difference-less = −{ $value }
# A word joiner keeps the sign beside a sign of money, where a line might end.
money-more = +⁠{ $value }
money-less = −⁠{ $value }
difference-none = ±0
time-minutes-seconds = { $minutes }分{ $seconds }秒
time-hours-minutes = { $hours }時間{ $minutes }分
time-days-hours = { $days }日{ $hours }時間
measure-interval = 95%：{ $low }〜{ $high }
measure-base = n = { $n }
date-day = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
date-quarter = { $year }年第{ $quarter }四半期
date-year = { $year }年
date-from-to = { $from }〜{ $to }
date-none = 日付なし
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

# What somebody should see to.

concern-no-readings = まだ数えていません
concern-overdue = { $date }から見直し期限切れ
concern-no-target = 目標値なし
concern-no-owner = オーナーなし
concern-disputed-owner = オーナーに異論あり
concern-no-review-date = 見直し日なし
concern-few-cases = サンプルが{ $n }件のみ

# The sets of metrics that are usually measured.

area-satisfaction = 満足度
area-operations = 業務
area-money = 財務
area-own = 独自の指標
metric-set-contact-centre = コンタクトセンター
metric-set-web-shop = オンラインショップ
metric-conversion = コンバージョン率
metric-conversion-definition = 該当数：注文。全体数：訪問。
metric-returns = 返品率
metric-returns-definition = 該当数：返品された注文。全体数：発送した注文。

# What a metric is about.

about-stage = ステージ「{ $name }」
about-touchpoint = タッチポイント「{ $name }」
about-hand-off = 「{ $from }」から「{ $to }」への引き継ぎ
about-channel = チャネル「{ $name }」

# What the columns of a table of counts become.

counts-column-date = 日付
counts-column-from = 初日
counts-column-to = 最終日
counts-column-channel = チャネル
counts-column-base = サンプル数
counts-column-source = 情報源
counts-column-notes = メモ
counts-column-rating = { $rating }の回答数
