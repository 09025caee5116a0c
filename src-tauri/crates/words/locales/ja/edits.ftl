# What a step of the history did. They stand in the menu after “Undo:”.

edit-create = { $what }を追加
edit-change = { $what }を変更
edit-move = { $what }を移動
edit-span = { $what }の範囲を変更
edit-copy = { $what }を複製
edit-remove = { $what }を削除
edit-rate = タッチポイントを評価
edit-add = { $what }を追加
edit-merge = { $what }を統合
edit-split = { $what }を分割
edit-stack = { $what }をスタックにまとめる
edit-unstack = { $what }のスタックを解除
edit-paste = { $what }をペースト
edit-send = { $what }を別のマップに移動
edit-receive = { $what }を別のマップから移動
edit-import = { $what }を読み込む
edit-open = { $what }から開く

things-records = { $count }件
# The map itself is no one of many.
things-map = { $count ->
    [1] マップ
   *[other] マップ{ $count }件
}
things-team = チーム{ $count }個
things-person = メンバー{ $count }人
things-channel = チャネル{ $count }個
things-tag = タグ{ $count }個
things-persona = ペルソナ{ $count }人
things-persona_channel = 好みのチャネル{ $count }個
things-stage = ステージ{ $count }個
things-touchpoint = タッチポイント{ $count }個
things-touchpoint_channel = その他のチャネル{ $count }個
things-lane = レーン{ $count }本
things-card = カード{ $count }枚
things-card_tag = カードのタグ{ $count }個
things-unlike = 別の内容とされたカード{ $count }組
things-emotion = 評価{ $count }件
things-hand_off = 引き継ぎ{ $count }件
things-answer = 機会との対応付け{ $count }件
things-claim = 主張{ $count }件
things-view = ビュー{ $count }個
things-view_filter = ビューのフィルター{ $count }個
things-metric = 指標{ $count }件
things-reading = 測定値{ $count }件
things-action = アクション{ $count }件
things-action_subject = アクションの対象{ $count }件
things-pilot = 試行{ $count }件
things-question = 問い{ $count }件
things-estimate = 見積もり{ $count }件
things-replacement = 置き換えるタッチポイント{ $count }個
things-log_name = インタラクションデータ内の名前{ $count }件
things-inconsistency = 食い違い{ $count }件
things-accountable = 共同責任{ $count }件
things-silence = 容認した指摘{ $count }件

copy-of = { $title }のコピー
opened-beside = ライブラリにこのマップの別のバージョンがあったため、それとは別に追加しました。
opened-beside-deleted = このマップの別のバージョンはここで削除され、削除されたままです。これはファイルの内容のままライブラリに追加されました。
future-of = { $title } – 将来像
edit-pin = { $what }を根拠として記録
