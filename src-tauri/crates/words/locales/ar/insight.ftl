# What interaction data says, written into the map as metrics.
insight-switch-rate = رحلات تتغير فيها القناة
insight-switch-rate-defined = الرحلات التي فيها تغيير واحد للقناة على الأقل، من كل الرحلات المعروفة قنواتها. من بيانات التفاعل.
insight-switches-per-transition = تغييرات القناة لكل انتقال
insight-switches-per-transition-defined = الانتقالات بين الزيارات التي تتغير فيها القناة، من كل ما عُرفت قناة طرفيه. من بيانات التفاعل.
insight-switches-per-journey = تغييرات القناة لكل رحلة
insight-switches-per-journey-defined = كل تغييرات القناة مقسومة على كل الرحلات المعروفة قنواتها. من بيانات التفاعل.
insight-return-rate = رحلات تعود إلى ما سبق
insight-return-rate-defined = الرحلات التي تعود إلى نقطة اتصال مرّت بها من قبل، بعد نصف ساعة أو من موضع آخر. من بيانات التفاعل.
