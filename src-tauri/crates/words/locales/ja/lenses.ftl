# What the picture says through the other lenses. The window takes it from the picture and has no copy.

# The journey as one line that weaves between channels, or between teams.

weave-channels = チャネル
weave-channels-about = ジャーニーを1本の線で表します。線が縦に進むところで、顧客はチャネルを切り替えます。
weave-owners = オーナー
weave-owners-about = ジャーニーを1本の線で表します。線が縦に進むところで、顧客は別のチームに引き渡されます。
weave-figures = このジャーニーの集計
weave-no-channel = チャネルなし
weave-no-channel-about = 顧客が1人で行動しているか、チャネルがまだ書かれていません。
weave-unknown = オーナー不明
weave-unknown-about = 誰が責任を持つのか誰も知らないか、まだ確認されていません。
weave-disputed = オーナーに異論あり
weave-disputed-about = 複数のチームが自分のものだと主張しているか、互いに別のチームを挙げています。
weave-not-asked = 未確認
weave-nobody-knows = 誰も知らない
weave-no-claims = 主張はまだ書かれていません
weave-column = { $number }：{ $title }
weave-place = { $row }、タッチポイント{ $number }「{ $title }」
weave-also = { $row }、{ $main }にあるタッチポイント{ $number }「{ $title }」でも使用
weave-claimed = { $row }、オーナーに異論のあるタッチポイント{ $number }「{ $title }」で名前が挙がっている
weave-hand-off = { $row }からの引き継ぎ
weave-hand-off-suggested = { $row }からの引き継ぎ（未記述）
sign-context-lost = 情報の欠落
sign-inconsistency = 食い違い
inconsistency-between = { $one }と{ $other }で顧客への案内が食い違っています
inconsistency-about = { $topic }について、{ $one }と{ $other }で顧客への案内が食い違っています
sign-exception = 問題が起きたときのみ
sign-escalation = エスカレーション
sign-pauses = ここで中断
sign-resumes = 中断していたジャーニーがここで再開
sign-customer-repeats = 顧客が説明を繰り返す
sign-staff-repeats = スタッフが説明を繰り返す
sign-wait = 待ち時間{ $time }
sign-wait-worst = 最長{ $time }
figure = { $number }
figure-channel-switches = { $number ->
   *[other] チャネルの切り替え
}
figure-team-switches = { $number ->
   *[other] チームの交代
}
figure-hand-offs = { $number ->
   *[other] 記述済みの引き継ぎ
}
figure-context-lost = { $number ->
   *[other] 情報が失われる引き継ぎ
}
figure-repeats = { $number ->
   *[other] 顧客が説明を繰り返す引き継ぎ
}
figure-unowned = { $number ->
   *[other] オーナーのいない引き継ぎ
}
figure-disputed = { $number ->
   *[other] オーナーに異論のある引き継ぎ
}
figure-wait = 引き継ぎでの通常の待ち時間
exchange-title = 誰から誰へ引き渡すか
exchange-about = ジャーニーがあるチーム（行）から別のチーム（列）に移る回数です。タッチポイントから次のタッチポイントへの移動と、記述された引き継ぎを数えます。色が濃いほど多いことを表します。
exchange-nothing = ジャーニーがチームからチームへ移ると、ここに集計されます。
exchange-corner = 元／先
exchange-spoken = { $from }から{ $to }：{ $number }
empty-channels = ここにチャネルが入ります。電話、アプリ、店舗、郵便などです。ジャーニーがその間を進む線になり、顧客がどこで切り替えを迫られるかが一目でわかります。
empty-teams = ここにチームが入ります。タッチポイントに責任を持つチームです。ジャーニーがその間を進む線になり、顧客がどこで引き渡されるかが一目でわかります。
legend-signs = 引き継ぎの記号
legend-no-channel = チャネルは未記入
legend-not-asked = オーナーは未確認
legend-also = こちらも使用
legend-claimed = 異論の中で名前が挙がっている
legend-wait-until = 誰かが進めるまで待つ
legend-context-lost = 情報が失われる
legend-inconsistency = チャネル間で食い違う
legend-repeats = 顧客が説明を繰り返す
legend-exception = 問題が起きたときのみ
legend-escalation = エスカレーション
legend-pauses = ここで中断
legend-resumes = ここで再開
figure-wait-worst = 最長

# What is measured.

dashboard = ダッシュボード
dashboard-about = このジャーニーの指標です。現在の値、目指す値、変化の方向を示します。
dashboard-empty = 測定しているものはまだありません
dashboard-empty-about = 指標は、ジャーニーが良くなっているかどうかを示します。よく使われる指標から始め、誰も見ない指標は外しましょう。最初は数値が入っていません。実際に数えたものだけが数値になります。
dashboard-empty-how = 選択してEnterを押すと、これらの指標をデータなしで追加します。
dashboard-feeling = 感情
dashboard-feeling-lowest = { $persona }：最低は「{ $touchpoint }」の{ $value }。
figure-in-waits = 「待ち」のタッチポイントで過ごす時間
figure-assumed = カードのうち仮説の割合
gauge-nothing = まだ数えていません
gauge-no-value = 値なし
gauge-formula = { $formula } = { $value }
gauge-newest = 最新の測定値：{ $value }
gauge-owner = オーナー：{ $name }
gauge-target = 目標値{ $target }
gauge-target-met = 目標値{ $target }を達成：{ $difference }
gauge-target-missed = 目標値{ $target }に未達：{ $difference }
gauge-target-open = 目標値{ $target }：{ $difference }、誤差の範囲内
gauge-target-unjudged = 目標値{ $target }：{ $difference }
gauge-step = { $period }比{ $difference }
gauge-step-better = { $period }比{ $difference }：改善
gauge-step-worse = { $period }比{ $difference }：悪化
gauge-review = 見直し日 { $date }
gauge-more-channels = ほかチャネル{ $number }個

# Two maps beside each other.

compared-title = ジャーニーの変化
compared-nothing = このマップと比較するマップを選んでください。マップから作成した将来マップでは、どのタッチポイントがどれを置き換えるかが自動的にわかります。
compared-unlinked = 一方のマップのタッチポイントがもう一方のどれを置き換えるかが指定されていないため、すべて「廃止」と「新規」として表示しています。置き換える対象は、タッチポイントの詳細で指定できます。
compared-figures = 違いのまとめ
compared-from-to = { $before } → { $after }
compared-less = { $amount }減少
compared-more = { $amount }増加
compared-same = 変化なし
compared-touchpoints = タッチポイント
compared-hand-offs = 引き継ぎ
compared-channel-switches = チャネルの切り替え
compared-owner-changes = チームの交代
compared-waits = 待ちの回数
compared-waiting = 待ち時間の合計
compared-context-lost = 情報が失われる引き継ぎ
compared-repeats = 顧客が説明を繰り返す引き継ぎ
compared-mood = 感情の平均（両方に評価がある箇所）
compared-count-added = 新規
compared-count-changed = 変更
compared-count-merged = { $number ->
   *[other] 複数を置き換え
}
compared-count-split = { $number ->
   *[other] 分割
}
compared-count-recast = 再編
compared-count-removed = 廃止
compared-row = 変化の内容
compared-kept = そのまま
compared-added = 新規
compared-removed = 廃止
compared-changed = 変更
compared-merged = { $number }個を置き換え
compared-split = { $number }個に分割
compared-recast = 再編
compared-aspect-title = 内容
compared-aspect-kind = 種類
compared-aspect-channel = チャネル
compared-aspect-owner = オーナー
compared-aspect-duration = 所要時間
compared-aspect-moment = 真実の瞬間
compared-instead-of = { $titles }の代わり
compared-felt = 感情

# A future map with the map of today drawn over it.

overlay-gone = 廃止：{ $titles }
overlay-replaces = { $number }個を置き換え：{ $titles }
overlay-changed = 変更：{ $aspects }
overlay-was = 変更前：{ $titles }
overlay-ghost = 同じペルソナの現状：{ $persona }
legend-overlay = { $title }との比較
legend-ghost = そのマップでの感情
legend-overlay-merged = 複数を置き換え
legend-ghost-gone = 廃止されたもの

# A sheet for each persona.

people-title = ペルソナ
people-missing = 未記入
people-head = ペルソナ
people-quote = 発言
people-context = 背景
people-wants = 目標と不満
people-ways = 行動特性と好み
people-channels = チャネル
people-channels-counted = チャネル（タッチポイント{ $number }個で集計）
people-share = { $number }%
people-feeling-and-pains = 感情とペインポイント
people-feeling = ジャーニーの感情
people-feeling-spoken = ジャーニーの感情：最低は{ $lowest }の{ $low }、最高は{ $highest }の{ $high }
people-pains = { $number ->
   *[other] ペインポイント
}
people-more-pains = ほか{ $number }件
persona-preferences = 好み
persona-communication = 好まれる接し方
card-persona = ペルソナ：{ $persona }

# A touchpoint that is a journey of its own.

sub-journey-lowest = サブジャーニーの最低評価 { $lowest }
sub-journey-pains = サブジャーニーの未解決のペインポイント{ $number }件
sub-journey-missing = このライブラリにないマップ
