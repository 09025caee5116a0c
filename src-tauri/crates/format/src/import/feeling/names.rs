//! What feelings are called, in the languages in which maps are written.
//!
//! A name says whether a feeling is pleasant (+1), neither (0) or unpleasant
//! (−1), as the two sides of the Geneva emotion wheel (Scherer 2005) and the
//! usual five answers about satisfaction do. The ends of the scale are for names
//! that are strong by themselves, and for those with a word of degree such as
//! “very”. Surprise, which is neither pleasant nor unpleasant by itself and far
//! from indifferent, is not among them.

/// The names of feelings from the worst to the best, with bars between them.
pub(super) const NAMES: [(f64, &str); 5] = [
    (
        -2.0,
        "terrible|awful|horrible|angry|anger|furious|rage|outraged|enraged|desperate|despair|\
         hateful|hate|hates it|devastated|panic|panicked|worst|hopeless|miserable|\
         schrecklich|furchtbar|wütend|wut|zornig|zorn|verzweifelt|verzweiflung|katastrophal|\
         entsetzt|panisch|panik|\
         affreux|affreuse|horrible|furieux|furieuse|colère|en colère|désespéré|désespérée|\
         désespoir|panique|paniqué|paniquée|\
         horroroso|horrorosa|furioso|furiosa|enfadado|enfadada|enojado|enojada|enfado|enojo|\
         ira|rabia|desesperado|desesperada|desesperación|pánico|\
         verschrikkelijk|vreselijk|woedend|woede|boos|boosheid|wanhopig|wanhoop|paniek|\
         okropny|okropna|okropnie|wściekły|wściekła|wściekłość|zły|zła|złość|zrozpaczony|\
         zrozpaczona|rozpacz|panika|\
         最悪|激怒|怒り|怒る|怒っている|腹が立つ|絶望|パニック|\
         愤怒|生气|憤怒|生氣|崩溃|崩潰|绝望|분노|화남|절망|\
         غاضب|غاضبة|غضب|الغضب|يائس|يائسة|يأس|فظيع|مروع|ذعر",
    ),
    (
        -1.0,
        "bad|negative|unhappy|unhappiness|sad|sadness|dissatisfied|dissatisfaction|unsatisfied|\
         frustrated|frustrating|frustration|annoyed|annoying|annoyance|irritated|irritation|\
         disappointed|disappointment|worried|worry|anxious|anxiety|nervous|nervousness|stressed|\
         stress|stressful|afraid|fear|fearful|scared|confused|confusing|confusion|lost|uncertain|\
         uncertainty|unsure|insecure|doubtful|overwhelmed|overwhelming|impatient|impatience|bored|\
         boring|boredom|tired|exhausted|helpless|ashamed|shame|guilty|guilt|embarrassed|lonely|\
         upset|skeptical|sceptical|hesitant|concerned|uncomfortable|discouraged|tense|\
         schlecht|negativ|unglücklich|traurig|trauer|unzufrieden|unzufriedenheit|frustriert|\
         frustrierend|frust|frustration|genervt|verärgert|ärgerlich|ärger|gereizt|enttäuscht|\
         enttäuschung|besorgt|sorge|sorgen|ängstlich|angst|nervös|gestresst|verwirrt|verwirrung|\
         verloren|unsicher|unsicherheit|überfordert|ungeduldig|gelangweilt|müde|erschöpft|hilflos|\
         skeptisch|angespannt|verunsichert|beschämt|\
         mauvais|mauvaise|négatif|négative|malheureux|malheureuse|triste|tristesse|insatisfait|\
         insatisfaite|mécontent|mécontente|frustré|frustrée|agacé|agacée|agacement|énervé|énervée|\
         énervement|irrité|irritée|déçu|déçue|déception|inquiet|inquiète|inquiétude|anxieux|\
         anxieuse|anxiété|nerveux|nerveuse|stressé|stressée|confus|confuse|perdu|perdue|incertain|\
         incertaine|débordé|débordée|impatient|impatiente|impatience|ennuyé|ennuyée|fatigué|\
         fatiguée|sceptique|peur|\
         malo|mala|mal|negativo|negativa|infeliz|tristeza|insatisfecho|insatisfecha|descontento|\
         descontenta|frustrado|frustrada|frustración|molesto|molesta|irritado|irritada|\
         decepcionado|decepcionada|decepción|preocupado|preocupada|preocupación|ansioso|ansiosa|\
         ansiedad|nervioso|nerviosa|estresado|estresada|estrés|confundido|confundida|confuso|\
         confusa|confusión|perdido|perdida|inseguro|insegura|inseguridad|abrumado|abrumada|\
         agobiado|agobiada|impaciente|aburrido|aburrida|cansado|cansada|escéptico|escéptica|miedo|\
         slecht|negatief|ongelukkig|verdrietig|ontevreden|gefrustreerd|frustratie|geïrriteerd|\
         irritatie|teleurgesteld|teleurstelling|bezorgd|bezorgdheid|angstig|nerveus|gestrest|\
         verward|verwarring|onzeker|onzekerheid|overweldigd|ongeduldig|verveeld|moe|sceptisch|bang|\
         źle|negatywny|negatywna|negatywne|nieszczęśliwy|nieszczęśliwa|smutny|smutna|smutek|\
         niezadowolony|niezadowolona|niezadowolenie|sfrustrowany|sfrustrowana|frustracja|\
         zirytowany|zirytowana|irytacja|rozczarowany|rozczarowana|rozczarowanie|zmartwiony|\
         zmartwiona|zaniepokojony|zaniepokojona|niepokój|zdenerwowany|zdenerwowana|zestresowany|\
         zestresowana|stres|zdezorientowany|zdezorientowana|zagubiony|zagubiona|niepewny|niepewna|\
         niepewność|przytłoczony|przytłoczona|niecierpliwy|niecierpliwa|znudzony|znudzona|\
         zmęczony|zmęczona|sceptyczny|sceptyczna|strach|\
         悪い|不満|不満足|不安|心配|悲しい|悲しみ|がっかり|失望|落胆|イライラ|いらいら|苛立ち|困惑|混乱|戸惑い|\
         ストレス|焦り|退屈|疲れ|疲れた|緊張|恐怖|怖い|ネガティブ|面倒|\
         不满|不满意|不滿|不滿意|焦虑|焦慮|不安|担心|擔心|担忧|失望|沮丧|沮喪|难过|難過|伤心|傷心|困惑|迷茫|\
         紧张|緊張|烦躁|煩躁|疲惫|疲憊|无聊|無聊|害怕|불안|걱정|불만|불만족|답답함|좌절|실망|혼란|귀찮음|\
         지루함|피곤|피로|스트레스|짜증|두려움|슬픔|막막함|부담|\
         سيئ|سيئة|سلبي|سلبية|حزين|حزينة|حزن|غير راض|غير راضية|محبط|محبطة|إحباط|الإحباط|منزعج|\
         منزعجة|انزعاج|خائب|خيبة أمل|قلق|قلقة|القلق|متوتر|متوترة|توتر|التوتر|مرتبك|مرتبكة|ارتباك|\
         حائر|حائرة|حيرة|متردد|مترددة|ملل|متعب|متعبة|خائف|خائفة|خوف|مستاء|مستاءة",
    ),
    (
        0.0,
        "neutral|ok|okay|neither|indifferent|so so|so la la|mixed|average|meh|neutre|indifférent|\
         indifférente|moyen|neutro|neutra|indiferente|regular|neutraal|onverschillig|neutralny|\
         neutralna|neutralnie|obojętny|obojętna|weder noch|gleichgültig|durchwachsen|普通|ふつう|\
         どちらでもない|中立|一般|平静|平靜|보통|중립|무관심|محايد|محايدة|عادي|عادية",
    ),
    (
        1.0,
        "good|positive|happy|happiness|satisfied|satisfaction|satisfying|content|contented|glad|\
         pleased|pleasant|joy|joyful|cheerful|relieved|relief|confident|confidence|calm|relaxed|\
         reassured|safe|secure|hopeful|hope|optimistic|optimism|curious|curiosity|interested|\
         interest|motivated|inspired|proud|pride|grateful|thankful|appreciated|trust|trusting|\
         comfortable|excited|excitement|eager|enthusiastic|enjoyment|anticipation|determined|fine|\
         gut|positiv|glücklich|fröhlich|froh|freude|erfreut|zufrieden|zufriedenheit|erleichtert|\
         erleichterung|zuversichtlich|zuversicht|sicher|ruhig|entspannt|beruhigt|hoffnungsvoll|\
         hoffnung|optimistisch|neugierig|neugier|interessiert|interesse|motiviert|inspiriert|stolz|\
         dankbar|vertrauen|vorfreude|gespannt|\
         bon|bonne|bien|positif|positive|heureux|heureuse|joie|joyeux|joyeuse|satisfait|satisfaite|\
         contente|soulagé|soulagée|soulagement|confiant|confiante|confiance|calme|serein|sereine|\
         détendu|détendue|rassuré|rassurée|espoir|optimiste|curieux|curieuse|curiosité|intéressé|\
         intéressée|intérêt|motivé|motivée|inspiré|inspirée|fier|fière|reconnaissant|\
         reconnaissante|excité|excitée|\
         bueno|buena|positivo|positiva|feliz|felicidad|alegre|alegría|contento|contenta|satisfecho|\
         satisfecha|satisfacción|aliviado|aliviada|alivio|confiado|confiada|confianza|tranquilo|\
         tranquila|relajado|relajada|esperanza|esperanzado|esperanzada|optimista|curioso|curiosa|\
         curiosidad|interesado|interesada|interés|motivado|motivada|inspirado|inspirada|orgulloso|\
         orgullosa|agradecido|agradecida|ilusionado|ilusionada|\
         goed|positief|gelukkig|blij|vrolijk|tevreden|tevredenheid|opgelucht|opluchting|\
         zelfverzekerd|vertrouwen|rustig|kalm|ontspannen|gerustgesteld|hoopvol|hoop|nieuwsgierig|\
         geïnteresseerd|gemotiveerd|geïnspireerd|trots|dankbaar|\
         dobrze|dobry|dobra|pozytywny|pozytywna|pozytywne|szczęśliwy|szczęśliwa|radość|radosny|\
         radosna|zadowolony|zadowolona|zadowolenie|usatysfakcjonowany|usatysfakcjonowana|ulga|\
         spokojny|spokojna|spokój|pewny|pewna|pewność|zrelaksowany|zrelaksowana|nadzieja|\
         ciekawy|ciekawa|ciekawość|zaciekawiony|zaciekawiona|zainteresowany|zainteresowana|\
         zmotywowany|zmotywowana|dumny|dumna|wdzięczny|wdzięczna|zaufanie|\
         良い|よい|満足|嬉しい|うれしい|喜び|楽しい|安心|ほっとする|期待|好奇心|興味|関心|ワクワク|わくわく|\
         自信|信頼|感謝|ポジティブ|快適|納得|\
         满意|滿意|开心|開心|高兴|高興|快乐|快樂|安心|放心|期待|好奇|兴趣|興趣|自信|信任|感激|轻松|輕鬆|愉快|만족|기쁨|행복|기대|기대감|안심|안도|안도감|호기심|관심|자신감|신뢰|\
         편안함|즐거움|뿌듯함|성취감|\
         جيد|جيدة|إيجابي|إيجابية|سعيد|سعيدة|سعادة|راض|راضي|راضية|رضا|مرتاح|مرتاحة|ارتياح|راحة|واثق|\
         واثقة|ثقة|هادئ|هادئة|مطمئن|مطمئنة|اطمئنان|متفائل|متفائلة|تفاؤل|أمل|فضولي|فضول|مهتم|مهتمة|\
         اهتمام|متحمس|متحمسة|حماس|ممتن|ممتنة|فخور|فخورة|فرح",
    ),
    (
        2.0,
        "wonderful|excellent|great|amazing|awesome|fantastic|perfect|delighted|delight|thrilled|\
         ecstatic|overjoyed|euphoric|love|loves it|brilliant|best|\
         wunderbar|hervorragend|ausgezeichnet|großartig|fantastisch|begeistert|begeisterung|\
         überglücklich|super|toll|\
         merveilleux|merveilleuse|excellent|excellente|fantastique|formidable|ravi|ravie|\
         enchanté|enchantée|enthousiaste|génial|parfait|\
         maravilloso|maravillosa|excelente|fantástico|fantástica|encantado|encantada|genial|\
         entusiasmado|entusiasmada|perfecto|\
         geweldig|uitstekend|fantastisch|dolblij|enthousiast|prachtig|\
         wspaniały|wspaniała|wspaniale|doskonały|doskonała|doskonale|fantastyczny|zachwycony|\
         zachwycona|zachwyt|świetnie|\
         最高|大満足|感動|素晴らしい|大好き|\
         惊喜|驚喜|兴奋|興奮|激动|激動|完美|非常好|감동|최고|\
         رائع|رائعة|ممتاز|ممتازة|مذهل|مبهج",
    ),
];

/// What makes a feeling as strong as can be.
pub(super) const VERY: &str = "very|extremely|highly|really|super|totally|completely|so|most|\
     sehr|äußerst|extrem|total|völlig|höchst|très|extrêmement|vraiment|tout à fait|muy|\
     extremadamente|sumamente|totalmente|heel|erg|zeer|uiterst|enorm|bardzo|niezwykle|skrajnie|\
     とても|非常に|大変|すごく|かなり|很|非常|十分|极其|極其|特别|特別|매우|아주|정말|너무|جدا|للغاية|كثيرا|تماما";

/// What makes it half as strong.
pub(super) const SLIGHTLY: &str = "slightly|somewhat|a little|a bit|mildly|etwas|ein wenig|\
     ein bisschen|leicht|un peu|légèrement|un poco|algo|ligeramente|een beetje|enigszins|lichtelijk|\
     trochę|nieco|少し|やや|ちょっと|有点|有點|稍微|些许|قليلا|نوعا ما|إلى حد ما";

/// What stands before a feeling and says no more than that it is one.
pub(super) const FEELS: &str = "feels|feel|feeling|is|i am|i feel|rather|fairly|quite|fühlt sich|\
     ist|ich bin|eher|ziemlich|se sent|est|plutôt|assez|se siente|está|bastante|voelt zich|is|vrij|\
     czuje się|jest|raczej|dość|感到|觉得|覺得|يشعر ب|تشعر ب|يشعر|تشعر";
