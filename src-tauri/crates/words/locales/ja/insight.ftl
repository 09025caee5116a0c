# What interaction data says, written into the map as metrics.
insight-switch-rate = チャネルを切り替えるジャーニー
insight-switch-rate-defined = チャネルがわかっているジャーニーのうち、チャネルを1回以上切り替えたもの。インタラクションデータより。
insight-switches-per-transition = 移行あたりのチャネル切り替え
insight-switches-per-transition-defined = 前後のチャネルがわかっている訪問間の移行のうち、チャネルが変わったもの。インタラクションデータより。
insight-switches-per-journey = ジャーニーあたりのチャネル切り替え
insight-switches-per-journey-defined = チャネルの切り替えの総数を、チャネルがわかっているジャーニーの数で割ったもの。インタラクションデータより。
insight-return-rate = 戻ってくるジャーニー
insight-return-rate-defined = 以前いたタッチポイントに、30分以上たってから、または別の場所から戻ってくるジャーニー。インタラクションデータより。
