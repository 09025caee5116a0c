//! The names of what stands under a heading or a label, in the languages in which
//! maps are written.

use model::records::LaneKind;

use super::Role;

/// What is named, and its names, with bars between them.
pub(super) const NAMES: &[(Role, &str)] = &[
    (
        Role::Lane(LaneKind::PainPoints),
        "pain points|painpoint|pains|frustrations|friction points|friction|challenges|\
         barriers|obstacles|problems|risks|schmerzpunkte|probleme|hürden|\
         points de douleur|irritants|puntos de dolor|problemas|pontos de dor|痛点|痛點|问题点|\
         问题|挑战|障碍|困难|課題|ペインポイント|不満|困りごと|問題点|問題|痛み|つまずき|نقاط الألم|نقاط الالم|المشاكل|\
         المشكلات|التحديات|الصعوبات|العوائق|مواطن الألم|페인 포인트|불편|문제점",
    ),
    (
        Role::Lane(LaneKind::Opportunities),
        "opportunities|opportunity|ideas|improvements|improvement|recommendations|\
         solutions|solution|quick wins|suggestions|chancen|verbesserungen|ideen|\
         opportunités|oportunidades|机会点|机会|機會|改进|优化|建议|解决方案|機会|改善機会|改善案|改善点|改善|施策|打ち手|\
         対策|الفرص|فرص التحسين|فرص|التحسينات|المقترحات|الحلول|기회|개선",
    ),
    (
        Role::Lane(LaneKind::Emotions),
        "emotion score|emotional score|satisfaction|zufriedenheit|满意度|情绪值|情绪评分|満足度|感情スコア|\
         الرضا|مستوى الرضا|درجة الرضا|emotions|emotion|emotional state|feelings|feeling|mood|sentiment|emotionen|\
         gefühle|stimmung|émotions|émotion|emociones|emoções|情绪|情緒|情感|感受|心情|感情|気持ち|\
         感情曲線|المشاعر|مشاعر|العواطف|الحالة العاطفية|الشعور|الانفعالات|감정",
    ),
    (
        Role::Lane(LaneKind::Thoughts),
        "thoughts|thought|thinking|what they think|gedanken|pensées|pensamientos|\
         pensamentos|想法|所思|心理活动|思考|考え|心の声|考えていること|الأفكار|أفكار|ما يفكر فيه|التفكير|생각",
    ),
    (
        Role::Lane(LaneKind::Actions),
        "actions|action|activities|activity|doing|what they do|tasks|aktionen|\
         handlungen|aktivitäten|acciones|actividades|ações|行为|用户行为|行动|動作|动作|行動|アクション|\
         タスク|やること|الإجراءات|الأفعال|الأنشطة|السلوك|أفعال|إجراءات|행동",
    ),
    (
        Role::Lane(LaneKind::Needs),
        "needs|need|expectations|jobs to be done|bedürfnisse|erwartungen|besoins|\
         necesidades|需求|期望|需要|ニーズ|期待|要望|الاحتياجات|احتياجات|التوقعات|니즈",
    ),
    (
        Role::Lane(LaneKind::Quotes),
        "quotes|quote|verbatims|zitate|citations|citas|引用|原话|原話|発言|生の声|الاقتباسات|\
         اقتباسات|أقوال",
    ),
    (
        Role::Lane(LaneKind::Backstage),
        "backstage|back stage|behind the scenes|backoffice|后台|後台|バックステージ|社内対応|\
         خلف الكواليس|الواجهة الخلفية",
    ),
    (
        Role::Lane(LaneKind::Frontstage),
        "frontstage|front stage|前台|フロントステージ|الواجهة الأمامية",
    ),
    (
        Role::Lane(LaneKind::Systems),
        "systems|system|tools|systeme|系统|系統|システム|ツール|الأنظمة|الأدوات",
    ),
    (
        Role::Lane(LaneKind::Metrics),
        "metrics|success metrics|kpis|kpi|kennzahlen|指标|指標|衡量指标|المقاييس|المؤشرات|\
         مؤشرات الأداء",
    ),
    (
        Role::Touchpoints,
        "touchpoints|touchpoint|touch points|touch point|kontaktpunkte|kontaktpunkt|\
         berührungspunkte|points de contact|puntos de contacto|触点|觸點|接触点|接觸點|タッチポイント|\
         顧客接点|接点|نقاط الاتصال|نقاط التواصل|نقاط التفاعل|نقاط التماس|نقطة الاتصال|\
         نقطة التواصل|user journey|用户旅程|step|steps|schritt|schritte|paso|pasos|stap|stappen|krok|kroki|passo|passos|步骤|步驟|ステップ|手順|\
         الخطوة|الخطوات|접점",
    ),
    (
        Role::Channels,
        "channels|channel|kanäle|kanal|canaux|canal|canales|渠道|通道|チャネル|チャンネル|القنوات|\
         القناة|قنوات|채널",
    ),
    (
        Role::Stage,
        "stage|stages|phase|phases|phasen|étape|étapes|etapa|etapas|fase|fases|阶段|階段|\
         ステージ|フェーズ|段階|プロセス|المرحلة|المراحل|مرحلة|단계",
    ),
    (Role::Number, "no|nr|number|#|序号|编号|番号|رقم|م"),
    (
        Role::Description,
        "description|details|detail|beschreibung|说明|說明|描述|説明|詳細|内容|الوصف|التفاصيل|وصف",
    ),
    (
        Role::Persona,
        "persona|personas|primary persona|actor|role|user|customer|rolle|akteur|\
         personnage|角色|用户画像|人物角色|用户角色|用户|ペルソナ|対象ユーザー|ユーザー|主人公|الشخصية|شخصية العميل|\
         شخصية المستخدم|البيرسونا|بيرسونا|المستخدم|العميل|페르소나",
    ),
    (
        Role::Scenario,
        "scenario|situation|use case|context|szenario|kontext|scénario|escenario|contexto|\
         contexte|场景|情景|情境|背景|シナリオ|状況|السيناريو|سيناريو|الموقف|السياق|시나리오",
    ),
    (
        Role::Goal,
        "goal|goals|user goal|objective|objectives|ziel|ziele|objectif|objetivo|目标|目標|\
         目的|ゴール|الهدف|الأهداف|هدف العميل|هدف المستخدم|목표",
    ),
    (
        Role::Start,
        "trigger|start|start event|starts with|beginn|anfang|début|inicio|begin|początek|開始|البداية|\
         precondition|preconditions|auslöser|前置条件|触发|きっかけ|前提条件|المحفز|\
         نقطة البداية|الشرط المسبق",
    ),
    (
        Role::End,
        "end|end event|ends with|ende|fin|final|einde|koniec|終了|النهاية|outcome|result|ergebnis|\
         résultat|resultado|结果|結果|成果|النتيجة|النتائج",
    ),
    (
        Role::Question,
        "question|business question|research question|key question|frage|fragestellung|leitfrage|\
         pregunta|vraag|onderzoeksvraag|pytanie|問い|السؤال",
    ),
    (
        Role::Title,
        "title|name|journey|journey name|titel|titre|título|标题|名称|タイトル|名前|العنوان|\
         اسم الرحلة",
    ),
    (
        Role::Owner,
        "owner|owners|team|department|responsible|zuständig|负责人|担当|担当部署|المسؤول|الفريق|\
         القسم",
    ),
];

/// More names, which a label has alone or not at all: in a longer one they may
/// mean something else.
pub(super) const ALONE: &[(Role, &str)] = &[
    (
        Role::Lane(LaneKind::PainPoints),
        "pain point|pain|problem|issue|issues|frustration|obstacle|barrier|challenge|schmerzpunkt|\
         hürde|ärgernis|ärgernisse|frust|punto de dolor|dolor|dolores|problema|problemas|\
         frustración|frustraciones|fricción|fricciones|obstáculo|obstáculos|irritant|irritants|\
         point de douleur|douleur|douleurs|problème|problèmes|point de friction|\
         points de friction|difficulté|difficultés|obstacles|pijnpunt|pijnpunten|knelpunt|\
         knelpunten|probleem|problemen|frustratie|frustraties|ergernis|ergernissen|obstakel|\
         obstakels|bolączka|bolączki|ból|punkt bólu|punkty bólu|problemy|frustracja|frustracje|\
         trudność|trudności|przeszkoda|przeszkody|bariera|bariery|ponto de dor|dor|dores|\
         punto dolente|punti dolenti|problemi|نقطة الألم|نقطة ألم|مشكلة|المشكلة|ペイン|不満点|課題点|\
         悩み",
    ),
    (
        Role::Lane(LaneKind::Opportunities),
        "idea|suggestion|recommendation|quick win|chance|idee|potenzial|potenziale|potential|\
         verbesserung|vorschlag|vorschläge|oportunidad|idea|mejora|mejoras|propuesta|propuestas|\
         opportunité|idée|idées|amélioration|améliorations|piste|pistes|kans|kansen|idee|ideeën|\
         verbetering|verbeteringen|mogelijkheid|mogelijkheden|verbeterpunt|verbeterpunten|szansa|\
         szanse|pomysł|pomysły|usprawnienie|usprawnienia|możliwość|możliwości|oportunidade|\
         melhoria|melhorias|opportunità|miglioramenti|الفرصة|فرصة|فكرة|改善アイデア|アイデア|チャンス|\
         提案",
    ),
    (
        Role::Lane(LaneKind::Emotions),
        "emotional curve|emotional experience|emotional journey|emotion curve|emotionskurve|\
         gefühl|gefuehl|gefuehle|empfinden|emoción|sentimiento|sentimientos|estado de ánimo|\
         estado emocional|ánimo|satisfacción|ressenti|sentiment|sentiments|humeur|état émotionnel|\
         emotie|emoties|gevoel|gevoelens|stemming|emotionele staat|tevredenheid|emocja|emocje|\
         uczucie|uczucia|nastrój|odczucie|odczucia|stan emocjonalny|zadowolenie|satysfakcja|\
         emoção|sentimentos|emozione|emozioni|العاطفة|شعور|عاطفة|情動|心情|気分",
    ),
    (
        Role::Lane(LaneKind::Thoughts),
        "thinks|thoughts and feelings|thoughts & feelings|gedanke|pensamiento|pensée|réflexion|\
         réflexions|gedachte|gedachten|myśl|myśli|przemyślenia|pensamento|pensiero|pensieri|\
         فكر|فكرة العميل|思っていること|思い",
    ),
    (
        Role::Lane(LaneKind::Actions),
        "does|task|aktion|handlung|tun|tätigkeit|tätigkeiten|acción|actividad|tarea|tareas|\
         actions du client|tâche|tâches|actie|acties|handeling|handelingen|activiteit|\
         activiteiten|taak|taken|działanie|działania|czynność|czynności|aktywność|aktywności|\
         akcja|akcje|zadanie|zadania|ação|azione|azioni|attività|إجراء|الإجراء|فعل|نشاط|أعمال|動作",
    ),
    (
        Role::Lane(LaneKind::Needs),
        "expectation|job to be done|jobs|bedürfnis|beduerfnisse|bedarf|erwartung|necesidad|\
         expectativa|expectativas|besoin|attente|attentes|behoefte|behoeften|verwachting|\
         verwachtingen|wens|wensen|potrzeba|potrzeby|oczekiwanie|oczekiwania|necessidade|\
         necessidades|bisogno|bisogni|احتياج|الحاجة|حاجة|توقعات|要求",
    ),
    (
        Role::Lane(LaneKind::Quotes),
        "verbatim|voice of the customer|voc|says|zitat|stimme|stimmen|otöne|cita|frase|frases|\
         citation|verbatims client|citaat|citaten|quote|uitspraak|uitspraken|cytat|cytaty|\
         wypowiedź|wypowiedzi|citação|citações|citazione|citazioni|اقتباس|الاقتباس|引用文|声|\
         お客様の声|顧客の声",
    ),
    (
        Role::Lane(LaneKind::Proof),
        "physical evidence|sichtbare belege|evidencia física|élément tangible|preuves tangibles|fysiek bewijs|\
         dowód materialny|dowody materialne|物的証拠",
    ),
    (Role::Lane(LaneKind::Frontstage), "front office|vorderbühne|vorderbuehne"),
    (Role::Lane(LaneKind::Backstage), "back office|hinterbühne|hinterbuehne"),
    (
        Role::Lane(LaneKind::Images),
        "image|images|picture|pictures|storyboard|bild|bilder|imagen|imágenes|afbeelding|\
         afbeeldingen|obraz|obrazy|画像|الصور|صور",
    ),
    (
        Role::Lane(LaneKind::Systems),
        "tool|it systems|it-systeme|support processes|unterstützung|sistema|sistemas|herramienta|herramientas|système|systèmes|outil|outils|systeem|\
         systemen|hulpmiddelen|systemy|narzędzie|narzędzia|sistemi|strumenti|نظام|النظام|أدوات",
    ),
    (
        Role::Lane(LaneKind::Policy),
        "policy|policies|rules|regel|regeln|richtlinie|richtlinien|política|políticas|norma|normas|regla|\
         reglas|règle|règles|politique|politiques|beleid|regels|zasada|zasady|reguła|reguły|\
         polityka|سياسة|القواعد|規則|ルール|方針",
    ),
    (
        Role::Owner,
        "accountable|owned by|responsible team|verantwortlich|verantwortliche|verantwortlicher|\
         verantwortung|zuständigkeit|zuständige stelle|abteilung|bereich|responsable|responsables|\
         equipo|departamento|propietario|dueño|équipe|propriétaire|service responsable|\
         eigenaar|verantwoordelijke|verantwoordelijk|afdeling|właściciel|odpowiedzialny|\
         odpowiedzialna|zespół|dział|responsabile|responsável|担当者|責任者|オーナー|部署|部門|責任部署|责任人|\
         责任部门|部门|المالك|الجهة المسؤولة|الإدارة",
    ),
    (
        Role::Lane(LaneKind::Metrics),
        "metric|measures|kennzahl|métrica|métricas|indicador|indicadores|métrique|métriques|\
         indicateur|indicateurs|mesure|mesures|metriek|metrieken|indicator|indicatoren|\
         meetpunten|wskaźnik|wskaźniki|metryka|metryki|miernik|mierniki|مؤشر|مقياس|メトリクス",
    ),
];
