PRAGMA application_id = 1416131148;
PRAGMA user_version = 9;
CREATE TABLE map (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    question TEXT NOT NULL,
    scenario TEXT NOT NULL,
    goal TEXT NOT NULL,
    start_event TEXT NOT NULL,
    end_event TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('current', 'future')),
    basis TEXT NOT NULL CHECK (basis IN ('assumption', 'research')),
    owner_team TEXT,
    owner_person TEXT,
    review_date TEXT CHECK (review_date GLOB '*-??-??'),
    language TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('auto', 'ltr', 'rtl')),
    notes TEXT NOT NULL,
    extensions TEXT NOT NULL, currency TEXT NOT NULL DEFAULT '', based_on TEXT,
    FOREIGN KEY (id, owner_team) REFERENCES team (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (id, owner_person) REFERENCES person (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE team (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    name TEXT NOT NULL,
    notes TEXT NOT NULL,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id)
) STRICT;
CREATE TABLE person (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    team TEXT,
    position TEXT NOT NULL CHECK (position <> ''),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, team) REFERENCES team (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE persona (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    name TEXT NOT NULL,
    portrait TEXT,
    portrait_alt TEXT NOT NULL,
    badge TEXT NOT NULL CHECK (badge IN ('assumed', 'researched')),
    quote TEXT NOT NULL,
    goals TEXT NOT NULL,
    frustrations TEXT NOT NULL,
    behaviours TEXT NOT NULL,
    context TEXT NOT NULL,
    extensions TEXT NOT NULL, preferences TEXT NOT NULL DEFAULT '', communication TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (map, id)
) STRICT;
CREATE TABLE persona_channel (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    persona TEXT NOT NULL,
    channel TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    extensions TEXT NOT NULL, share INTEGER CHECK (share BETWEEN 0 AND 100),
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, persona) REFERENCES persona (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, channel) REFERENCES channel (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE stage (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    title TEXT NOT NULL,
    goal TEXT NOT NULL,
    notes TEXT NOT NULL,
    extensions TEXT NOT NULL, collapsed INTEGER NOT NULL DEFAULT 0 CHECK (collapsed IN (0, 1)),
    PRIMARY KEY (map, id)
) STRICT;
CREATE TABLE touchpoint (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    stage TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('direct', 'indirect', 'physical', 'action', 'wait')),
    channel TEXT,
    channel_reason TEXT NOT NULL,
    owner_state TEXT CHECK (owner_state IN ('owned', 'unknown', 'disputed')),
    owner_team TEXT,
    owner_person TEXT,
    duration INTEGER,
    moment_of_truth INTEGER NOT NULL CHECK (moment_of_truth IN (0, 1)),
    moment_reason TEXT NOT NULL,
    evidence TEXT NOT NULL CHECK (evidence IN (
        'assumption', 'anecdote', 'research', 'data', 'disputed'
    )),
    evidence_source TEXT NOT NULL,
    evidence_date TEXT CHECK (evidence_date GLOB '*-??-??'),
    evidence_n INTEGER,
    extensions TEXT NOT NULL, width INTEGER CHECK (width BETWEEN 96 AND 1200), evidence_kind TEXT CHECK (evidence_kind IN (
    'interview', 'survey', 'observation', 'analytics', 'complaint', 'front_line', 'customer'
)), sub_journey TEXT,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, stage) REFERENCES stage (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, channel) REFERENCES channel (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, owner_team) REFERENCES team (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, owner_person) REFERENCES person (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE touchpoint_channel (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    touchpoint TEXT NOT NULL,
    channel TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    extensions TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, touchpoint) REFERENCES touchpoint (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, channel) REFERENCES channel (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE lane (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN (
        'text', 'images', 'actions', 'emotions', 'quotes', 'thoughts',
        'needs', 'pain_points', 'opportunities', 'physical_evidence', 'frontstage', 'backstage',
        'systems', 'policy', 'metrics', 'line_of_interaction', 'line_of_visibility', 'line_of_internal_interaction'
    )),
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    extensions TEXT NOT NULL, collapsed INTEGER NOT NULL DEFAULT 0 CHECK (collapsed IN (0, 1)), height INTEGER CHECK (height BETWEEN 24 AND 2400),
    PRIMARY KEY (map, id)
) STRICT;
CREATE TABLE emotion (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    persona TEXT NOT NULL,
    touchpoint TEXT NOT NULL,
    value REAL NOT NULL,
    note TEXT NOT NULL,
    evidence TEXT NOT NULL CHECK (evidence IN (
        'assumption', 'anecdote', 'research', 'data', 'disputed'
    )),
    evidence_source TEXT NOT NULL,
    evidence_date TEXT CHECK (evidence_date GLOB '*-??-??'),
    evidence_n INTEGER,
    extensions TEXT NOT NULL, spread INTEGER CHECK (spread BETWEEN 0 AND 4), evidence_kind TEXT CHECK (evidence_kind IN (
    'interview', 'survey', 'observation', 'analytics', 'complaint', 'front_line', 'customer'
)),
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, persona) REFERENCES persona (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, touchpoint) REFERENCES touchpoint (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE hand_off (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    from_touchpoint TEXT NOT NULL,
    to_touchpoint TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    context_carried TEXT NOT NULL,
    context_lost TEXT NOT NULL,
    repeats TEXT CHECK (repeats IN ('customer', 'staff', 'nobody')),
    wait_typical INTEGER,
    wait_worst INTEGER,
    exception_path TEXT NOT NULL,
    system_from TEXT NOT NULL,
    system_to TEXT NOT NULL,
    owner_state TEXT CHECK (owner_state IN ('owned', 'unknown', 'disputed')),
    owner_team TEXT,
    owner_person TEXT,
    evidence TEXT NOT NULL CHECK (evidence IN (
        'assumption', 'anecdote', 'research', 'data', 'disputed'
    )),
    evidence_source TEXT NOT NULL,
    evidence_date TEXT CHECK (evidence_date GLOB '*-??-??'),
    evidence_n INTEGER,
    notes TEXT NOT NULL,
    extensions TEXT NOT NULL, evidence_kind TEXT CHECK (evidence_kind IN (
    'interview', 'survey', 'observation', 'analytics', 'complaint', 'front_line', 'customer'
)), kind TEXT NOT NULL DEFAULT 'usual' CHECK (kind IN ('usual', 'exception', 'escalation')), pauses INTEGER NOT NULL DEFAULT 0 CHECK (pauses IN (0, 1)), resumes INTEGER NOT NULL DEFAULT 0 CHECK (resumes IN (0, 1)),
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, from_touchpoint) REFERENCES touchpoint (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, to_touchpoint) REFERENCES touchpoint (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, owner_team) REFERENCES team (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, owner_person) REFERENCES person (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE answer (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    opportunity TEXT NOT NULL,
    pain_point TEXT,
    hand_off TEXT,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, opportunity) REFERENCES card (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, pain_point) REFERENCES card (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, hand_off) REFERENCES hand_off (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX person_by_team ON person (map, team) WHERE team IS NOT NULL;
CREATE INDEX persona_channel_by_persona ON persona_channel (map, persona);
CREATE INDEX persona_channel_by_channel ON persona_channel (map, channel);
CREATE INDEX touchpoint_by_stage ON touchpoint (map, stage);
CREATE INDEX touchpoint_by_channel ON touchpoint (map, channel) WHERE channel IS NOT NULL;
CREATE INDEX touchpoint_by_owner_team ON touchpoint (map, owner_team) WHERE owner_team IS NOT NULL;
CREATE INDEX touchpoint_by_owner_person ON touchpoint (map, owner_person) WHERE owner_person IS NOT NULL;
CREATE INDEX touchpoint_channel_by_touchpoint ON touchpoint_channel (map, touchpoint);
CREATE INDEX touchpoint_channel_by_channel ON touchpoint_channel (map, channel);
CREATE INDEX emotion_by_persona ON emotion (map, persona);
CREATE INDEX emotion_by_touchpoint ON emotion (map, touchpoint);
CREATE INDEX hand_off_by_from_touchpoint ON hand_off (map, from_touchpoint);
CREATE INDEX hand_off_by_to_touchpoint ON hand_off (map, to_touchpoint);
CREATE INDEX hand_off_by_owner_team ON hand_off (map, owner_team) WHERE owner_team IS NOT NULL;
CREATE INDEX hand_off_by_owner_person ON hand_off (map, owner_person) WHERE owner_person IS NOT NULL;
CREATE INDEX answer_by_opportunity ON answer (map, opportunity);
CREATE INDEX answer_by_pain_point ON answer (map, pain_point) WHERE pain_point IS NOT NULL;
CREATE INDEX answer_by_hand_off ON answer (map, hand_off) WHERE hand_off IS NOT NULL;
CREATE TABLE library_entry (
    map TEXT NOT NULL PRIMARY KEY REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    opened_at TEXT,
    deleted_at TEXT
) STRICT;
CREATE TABLE revision (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE,
    -- Revisions of one gesture share a mark and are undone together.
    mark TEXT NOT NULL,
    -- The mark that an undo or a redo takes back.
    undoes TEXT,
    -- The id of the other side's revision that a merge brought in.
    merged_parent TEXT,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    session TEXT NOT NULL,
    -- Given by whoever asked; the same command is never carried out twice.
    command_id TEXT NOT NULL UNIQUE,
    -- What was done, as the key of a message.
    label TEXT NOT NULL,
    -- The schema whose column names `changes` uses.
    schema INTEGER NOT NULL,
    -- JSON: a list of {record, id, before, after}.
    changes TEXT NOT NULL,
    PRIMARY KEY (map, seq)
) STRICT;
CREATE INDEX revision_by_mark ON revision (map, mark);
CREATE INDEX revision_steps ON revision (map, seq, mark, undoes, label);
CREATE TABLE version (
    map TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (map, name),
    FOREIGN KEY (map, seq) REFERENCES revision (map, seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX version_by_seq ON version (map, seq);
CREATE TABLE blob (
    hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    media_type TEXT NOT NULL,
    data BLOB NOT NULL
) STRICT;
CREATE TABLE layout_cache (
    key TEXT NOT NULL PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;
CREATE VIEW maps AS
SELECT map.id, map.title, map.state, map.basis,
    (SELECT count(*) FROM stage WHERE stage.map = map.id) AS stages,
    (SELECT count(*) FROM touchpoint WHERE touchpoint.map = map.id) AS touchpoints,
    (SELECT count(*) FROM card WHERE card.map = map.id) AS cards,
    (SELECT max(at) FROM revision WHERE revision.map = map.id) AS changed_at,
    library_entry.deleted_at
FROM map
LEFT JOIN library_entry ON library_entry.map = map.id;
CREATE VIEW touchpoints AS
SELECT map.title AS map, stage.title AS stage, touchpoint.title AS touchpoint,
    touchpoint.kind, channel.name AS channel, team.name AS owner, touchpoint.owner_state,
    touchpoint.evidence, touchpoint.map AS map_id, touchpoint.id
FROM touchpoint
JOIN map ON map.id = touchpoint.map
JOIN stage ON stage.map = touchpoint.map AND stage.id = touchpoint.stage
LEFT JOIN channel ON channel.map = touchpoint.map AND channel.id = touchpoint.channel
LEFT JOIN team ON team.map = touchpoint.map AND team.id = touchpoint.owner_team
ORDER BY map.title, map.id, stage.position, stage.id, touchpoint.position, touchpoint.id;
CREATE VIEW cards AS
SELECT map.title AS map, stage.title AS stage, touchpoint.title AS touchpoint,
    lane.title AS lane, card.kind, card.text, card.author, card.severity,
    team.name AS owner, card.owner_state, card.evidence, card.map AS map_id, card.id
FROM card
JOIN map ON map.id = card.map
JOIN lane ON lane.map = card.map AND lane.id = card.lane
LEFT JOIN touchpoint ON touchpoint.map = card.map AND touchpoint.id = card.touchpoint
LEFT JOIN stage ON stage.map = card.map AND stage.id = coalesce(card.stage, touchpoint.stage)
LEFT JOIN team ON team.map = card.map AND team.id = card.owner_team
ORDER BY map.title, map.id, lane.position, lane.id, stage.position, stage.id,
    touchpoint.position, touchpoint.id, card.position, card.id;
CREATE VIEW ratings AS
SELECT map.title AS map, persona.name AS persona, touchpoint.title AS touchpoint,
    emotion.value, emotion.note, emotion.evidence, emotion.map AS map_id, emotion.id
FROM emotion
JOIN map ON map.id = emotion.map
JOIN persona ON persona.map = emotion.map AND persona.id = emotion.persona
JOIN touchpoint ON touchpoint.map = emotion.map AND touchpoint.id = emotion.touchpoint;
CREATE VIEW hand_off_ledger AS
SELECT map.title AS map, leaving.title AS from_touchpoint, arriving.title AS to_touchpoint,
    hand_off."trigger", hand_off.context_lost, hand_off.repeats, hand_off.wait_typical,
    hand_off.wait_worst, team.name AS owner, hand_off.owner_state, hand_off.evidence,
    hand_off.map AS map_id, hand_off.id
FROM hand_off
JOIN map ON map.id = hand_off.map
JOIN touchpoint AS leaving
    ON leaving.map = hand_off.map AND leaving.id = hand_off.from_touchpoint
JOIN touchpoint AS arriving
    ON arriving.map = hand_off.map AND arriving.id = hand_off.to_touchpoint
LEFT JOIN team ON team.map = hand_off.map AND team.id = hand_off.owner_team;
CREATE TABLE known_revision (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    -- The revision of this map with which they came. If it is the first, it
    -- made the map as the last of them had left it.
    seq INTEGER NOT NULL,
    -- Their order, oldest first, from 1.
    place INTEGER NOT NULL CHECK (place > 0),
    id TEXT NOT NULL,
    -- What is known of them, with the same meaning as in `revision`; nothing
    -- where only the id is.
    parent TEXT,
    merged_parent TEXT,
    mark TEXT,
    undoes TEXT,
    at TEXT,
    author TEXT,
    label TEXT,
    schema INTEGER,
    changes TEXT,
    PRIMARY KEY (map, seq, place),
    UNIQUE (map, id),
    CHECK ((changes IS NULL) = (mark IS NULL)),
    CHECK ((changes IS NULL) = (at IS NULL)),
    CHECK ((changes IS NULL) = (author IS NULL)),
    CHECK ((changes IS NULL) = (label IS NULL)),
    CHECK ((changes IS NULL) = (schema IS NULL)),
    CHECK (changes IS NOT NULL OR (parent IS NULL AND merged_parent IS NULL AND undoes IS NULL)),
    FOREIGN KEY (map, seq) REFERENCES revision (map, seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE idle_command (
    command_id TEXT NOT NULL PRIMARY KEY,
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX idle_command_by_map ON idle_command (map);
CREATE TABLE channel (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    name TEXT NOT NULL,
    icon TEXT NOT NULL,
    medium TEXT CHECK (medium IN (
        'digital', 'voice', 'message', 'personal', 'physical', 'media'
    )),
    desired_role TEXT NOT NULL,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id)
) STRICT;
CREATE TABLE tag (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    name TEXT NOT NULL,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id)
) STRICT;
CREATE TABLE card_tag (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    card TEXT NOT NULL,
    tag TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, card) REFERENCES card (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, tag) REFERENCES tag (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX card_tag_by_card ON card_tag (map, card);
CREATE INDEX card_tag_by_tag ON card_tag (map, tag);
CREATE TABLE unlike (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    card TEXT NOT NULL,
    other TEXT NOT NULL,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, card) REFERENCES card (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, other) REFERENCES card (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX unlike_by_card ON unlike (map, card);
CREATE INDEX unlike_by_other ON unlike (map, other);
CREATE TABLE view (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    colour_by TEXT NOT NULL CHECK (colour_by IN ('kind', 'evidence', 'owner', 'department', 'severity', 'tag', 'author')),
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id)
) STRICT;
CREATE TABLE view_filter (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    view TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    team TEXT,
    person TEXT,
    unowned TEXT CHECK (unowned IN ('nobody', 'unknown', 'disputed')),
    evidence TEXT CHECK (evidence IN ('assumption', 'anecdote', 'research', 'data', 'disputed')),
    severity INTEGER CHECK (severity BETWEEN 1 AND 5),
    tag TEXT,
    persona TEXT,
    channel TEXT,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, view) REFERENCES view (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, team) REFERENCES team (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, person) REFERENCES person (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, tag) REFERENCES tag (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, persona) REFERENCES persona (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, channel) REFERENCES channel (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX view_filter_by_view ON view_filter (map, view);
CREATE INDEX view_filter_by_team ON view_filter (map, team) WHERE team IS NOT NULL;
CREATE INDEX view_filter_by_person ON view_filter (map, person) WHERE person IS NOT NULL;
CREATE INDEX view_filter_by_tag ON view_filter (map, tag) WHERE tag IS NOT NULL;
CREATE INDEX view_filter_by_persona ON view_filter (map, persona) WHERE persona IS NOT NULL;
CREATE INDEX view_filter_by_channel ON view_filter (map, channel) WHERE channel IS NOT NULL;
CREATE TABLE metric (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN (
        'nps', 'csat_top_2_of_5', 'csat_top_1_of_5', 'csat_top_2_of_7', 'csat_mean_of_5',
        'ces_mean', 'ces_agreement', 'ces_index', 'fcr', 'ocr', 'aht', 'escalation_rate',
        'channel_switch_rate', 'switches_per_transition', 'agent_productivity', 'retention',
        'churn', 'clv', 'clv_margin_now', 'cost_per_interaction', 'cost_per_resolution',
        'revenue_per_customer', 'cross_sell_rate', 'effort_time', 'ratio', 'average', 'sum'
    )),
    definition TEXT NOT NULL,
    stage TEXT,
    touchpoint TEXT,
    hand_off TEXT,
    channel TEXT,
    target REAL,
    better TEXT CHECK (better IN ('higher', 'lower')),
    unit TEXT NOT NULL,
    owner_state TEXT CHECK (owner_state IN ('owned', 'unknown', 'disputed')),
    owner_team TEXT,
    owner_person TEXT,
    review_date TEXT CHECK (review_date GLOB '*-??-??'),
    evidence TEXT NOT NULL CHECK (evidence IN (
        'assumption', 'anecdote', 'research', 'data', 'disputed'
    )),
    evidence_kind TEXT CHECK (evidence_kind IN (
        'interview', 'survey', 'observation', 'analytics', 'complaint', 'front_line', 'customer'
    )),
    evidence_source TEXT NOT NULL,
    evidence_date TEXT CHECK (evidence_date GLOB '*-??-??'),
    evidence_n INTEGER,
    notes TEXT NOT NULL,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, stage) REFERENCES stage (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, touchpoint) REFERENCES touchpoint (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, hand_off) REFERENCES hand_off (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, channel) REFERENCES channel (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, owner_team) REFERENCES team (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, owner_person) REFERENCES person (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX metric_by_stage ON metric (map, stage) WHERE stage IS NOT NULL;
CREATE INDEX metric_by_touchpoint ON metric (map, touchpoint) WHERE touchpoint IS NOT NULL;
CREATE INDEX metric_by_hand_off ON metric (map, hand_off) WHERE hand_off IS NOT NULL;
CREATE INDEX metric_by_channel ON metric (map, channel) WHERE channel IS NOT NULL;
CREATE INDEX metric_by_owner_team ON metric (map, owner_team) WHERE owner_team IS NOT NULL;
CREATE INDEX metric_by_owner_person ON metric (map, owner_person) WHERE owner_person IS NOT NULL;
CREATE TABLE reading (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    metric TEXT NOT NULL,
    period_start TEXT CHECK (period_start GLOB '*-??-??'),
    period_end TEXT CHECK (period_end GLOB '*-??-??'),
    channel TEXT,
    persona TEXT,
    numerator REAL,
    denominator REAL,
    talk REAL,
    hold REAL,
    after_work REAL,
    dialling REAL,
    waiting REAL,
    doing REAL,
    at_end REAL,
    won REAL,
    margin REAL,
    retention_rate REAL,
    discount_rate REAL,
    acquisition_cost REAL,
    promoters INTEGER,
    passives INTEGER,
    detractors INTEGER,
    rated_0 INTEGER,
    rated_1 INTEGER,
    rated_2 INTEGER,
    rated_3 INTEGER,
    rated_4 INTEGER,
    rated_5 INTEGER,
    rated_6 INTEGER,
    rated_7 INTEGER,
    rated_8 INTEGER,
    rated_9 INTEGER,
    rated_10 INTEGER,
    n INTEGER,
    source TEXT NOT NULL,
    notes TEXT NOT NULL,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, metric) REFERENCES metric (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, channel) REFERENCES channel (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, persona) REFERENCES persona (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX reading_by_metric ON reading (map, metric);
CREATE INDEX reading_by_channel ON reading (map, channel) WHERE channel IS NOT NULL;
CREATE INDEX reading_by_persona ON reading (map, persona) WHERE persona IS NOT NULL;
CREATE TABLE action (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN (
        'integrate_systems', 'train_staff', 'change_process', 'other'
    )),
    state TEXT NOT NULL CHECK (state IN ('idea', 'agreed', 'doing', 'done', 'dropped')),
    owner_state TEXT CHECK (owner_state IN ('owned', 'unknown', 'disputed')),
    owner_team TEXT,
    owner_person TEXT,
    due TEXT CHECK (due GLOB '*-??-??'),
    metric TEXT,
    baseline REAL,
    benefit REAL,
    cost REAL,
    notes TEXT NOT NULL,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, owner_team) REFERENCES team (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, owner_person) REFERENCES person (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, metric) REFERENCES metric (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX action_by_owner_team ON action (map, owner_team) WHERE owner_team IS NOT NULL;
CREATE INDEX action_by_owner_person ON action (map, owner_person) WHERE owner_person IS NOT NULL;
CREATE INDEX action_by_metric ON action (map, metric) WHERE metric IS NOT NULL;
CREATE TABLE action_subject (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    action TEXT NOT NULL,
    card TEXT,
    hand_off TEXT,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, action) REFERENCES action (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, card) REFERENCES card (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, hand_off) REFERENCES hand_off (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX action_subject_by_action ON action_subject (map, action);
CREATE INDEX action_subject_by_card ON action_subject (map, card) WHERE card IS NOT NULL;
CREATE INDEX action_subject_by_hand_off ON action_subject (map, hand_off) WHERE hand_off IS NOT NULL;
CREATE TABLE pilot (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    action TEXT NOT NULL,
    sample_group TEXT NOT NULL,
    date TEXT CHECK (date GLOB '*-??-??'),
    findings TEXT NOT NULL,
    change_made TEXT NOT NULL,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, action) REFERENCES action (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX pilot_by_action ON pilot (map, action);
CREATE TABLE question (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    text TEXT NOT NULL,
    card TEXT,
    emotion TEXT,
    hand_off TEXT,
    metric TEXT,
    touchpoint TEXT,
    persona TEXT,
    owner_state TEXT CHECK (owner_state IN ('owned', 'unknown', 'disputed')),
    owner_team TEXT,
    owner_person TEXT,
    due TEXT CHECK (due GLOB '*-??-??'),
    state TEXT NOT NULL CHECK (state IN ('open', 'answered')),
    answer TEXT NOT NULL,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, card) REFERENCES card (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, emotion) REFERENCES emotion (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, hand_off) REFERENCES hand_off (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, metric) REFERENCES metric (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, touchpoint) REFERENCES touchpoint (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, persona) REFERENCES persona (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, owner_team) REFERENCES team (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, owner_person) REFERENCES person (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX question_by_card ON question (map, card) WHERE card IS NOT NULL;
CREATE INDEX question_by_emotion ON question (map, emotion) WHERE emotion IS NOT NULL;
CREATE INDEX question_by_hand_off ON question (map, hand_off) WHERE hand_off IS NOT NULL;
CREATE INDEX question_by_metric ON question (map, metric) WHERE metric IS NOT NULL;
CREATE INDEX question_by_touchpoint ON question (map, touchpoint) WHERE touchpoint IS NOT NULL;
CREATE INDEX question_by_persona ON question (map, persona) WHERE persona IS NOT NULL;
CREATE INDEX question_by_owner_team ON question (map, owner_team) WHERE owner_team IS NOT NULL;
CREATE INDEX question_by_owner_person ON question (map, owner_person) WHERE owner_person IS NOT NULL;
CREATE TABLE estimate (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    card TEXT NOT NULL,
    reach REAL,
    rice_impact REAL,
    rice_confidence REAL,
    person_months REAL,
    ice_impact REAL,
    ice_confidence REAL,
    ice_ease REAL,
    importance REAL,
    satisfaction REAL,
    customer_value INTEGER,
    feasibility INTEGER,
    notes TEXT NOT NULL,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, card) REFERENCES card (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX estimate_by_card ON estimate (map, card);
CREATE TABLE replacement (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    touchpoint TEXT NOT NULL,
    other_map TEXT NOT NULL,
    other_touchpoint TEXT NOT NULL,
    notes TEXT NOT NULL,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, touchpoint) REFERENCES touchpoint (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX replacement_by_touchpoint ON replacement (map, touchpoint);
CREATE TABLE inconsistency (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    channel TEXT NOT NULL,
    other TEXT NOT NULL,
    touchpoint TEXT,
    topic TEXT NOT NULL,
    said TEXT NOT NULL,
    other_said TEXT NOT NULL,
    evidence TEXT NOT NULL CHECK (evidence IN (
        'assumption', 'anecdote', 'research', 'data', 'disputed'
    )),
    evidence_kind TEXT CHECK (evidence_kind IN (
        'interview', 'survey', 'observation', 'analytics', 'complaint', 'front_line', 'customer'
    )),
    evidence_source TEXT NOT NULL,
    evidence_date TEXT CHECK (evidence_date GLOB '*-??-??'),
    evidence_n INTEGER,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, channel) REFERENCES channel (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, other) REFERENCES channel (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, touchpoint) REFERENCES touchpoint (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX inconsistency_by_channel ON inconsistency (map, channel);
CREATE INDEX inconsistency_by_other ON inconsistency (map, other);
CREATE INDEX inconsistency_by_touchpoint ON inconsistency (map, touchpoint) WHERE touchpoint IS NOT NULL;
CREATE TABLE accountable (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    team TEXT NOT NULL,
    person TEXT,
    part TEXT NOT NULL,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, team) REFERENCES team (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, person) REFERENCES person (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX accountable_by_team ON accountable (map, team);
CREATE INDEX accountable_by_person ON accountable (map, person) WHERE person IS NOT NULL;
CREATE TABLE silence (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
    stage TEXT,
    touchpoint TEXT,
    card TEXT,
    hand_off TEXT,
    metric TEXT,
    action TEXT,
    channel TEXT,
    persona TEXT,
    inconsistency TEXT,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, stage) REFERENCES stage (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, touchpoint) REFERENCES touchpoint (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, card) REFERENCES card (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, hand_off) REFERENCES hand_off (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, metric) REFERENCES metric (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, action) REFERENCES action (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, channel) REFERENCES channel (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, persona) REFERENCES persona (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, inconsistency) REFERENCES inconsistency (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX silence_by_stage ON silence (map, stage) WHERE stage IS NOT NULL;
CREATE INDEX silence_by_touchpoint ON silence (map, touchpoint) WHERE touchpoint IS NOT NULL;
CREATE INDEX silence_by_card ON silence (map, card) WHERE card IS NOT NULL;
CREATE INDEX silence_by_hand_off ON silence (map, hand_off) WHERE hand_off IS NOT NULL;
CREATE INDEX silence_by_metric ON silence (map, metric) WHERE metric IS NOT NULL;
CREATE INDEX silence_by_action ON silence (map, action) WHERE action IS NOT NULL;
CREATE INDEX silence_by_channel ON silence (map, channel) WHERE channel IS NOT NULL;
CREATE INDEX silence_by_persona ON silence (map, persona) WHERE persona IS NOT NULL;
CREATE INDEX silence_by_inconsistency ON silence (map, inconsistency) WHERE inconsistency IS NOT NULL;
CREATE TABLE claim (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    touchpoint TEXT,
    hand_off TEXT,
    card TEXT,
    metric TEXT,
    action TEXT,
    question TEXT,
    position TEXT NOT NULL CHECK (position <> ''),
    team TEXT,
    person TEXT,
    reason TEXT NOT NULL,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, touchpoint) REFERENCES touchpoint (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, hand_off) REFERENCES hand_off (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, card) REFERENCES card (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, metric) REFERENCES metric (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, action) REFERENCES action (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, question) REFERENCES question (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, team) REFERENCES team (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, person) REFERENCES person (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX claim_by_touchpoint ON claim (map, touchpoint) WHERE touchpoint IS NOT NULL;
CREATE INDEX claim_by_hand_off ON claim (map, hand_off) WHERE hand_off IS NOT NULL;
CREATE INDEX claim_by_card ON claim (map, card) WHERE card IS NOT NULL;
CREATE INDEX claim_by_metric ON claim (map, metric) WHERE metric IS NOT NULL;
CREATE INDEX claim_by_action ON claim (map, action) WHERE action IS NOT NULL;
CREATE INDEX claim_by_question ON claim (map, question) WHERE question IS NOT NULL;
CREATE INDEX claim_by_team ON claim (map, team) WHERE team IS NOT NULL;
CREATE INDEX claim_by_person ON claim (map, person) WHERE person IS NOT NULL;
CREATE TABLE card (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    lane TEXT NOT NULL,
    touchpoint TEXT,
    stage TEXT,
    until TEXT,
    position TEXT NOT NULL CHECK (position <> ''),
    under TEXT,
    heading TEXT,
    opened INTEGER NOT NULL DEFAULT 0 CHECK (opened IN (0, 1)),
    kind TEXT NOT NULL CHECK (kind IN (
        'note', 'quote', 'pain_point', 'opportunity', 'image', 'heading'
    )),
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    persona TEXT,
    image TEXT,
    image_alt TEXT NOT NULL,
    severity INTEGER,
    breakdown TEXT CHECK (breakdown IN ('content', 'data', 'process', 'ownership')),
    impact INTEGER,
    effort INTEGER,
    owner_state TEXT CHECK (owner_state IN ('owned', 'unknown', 'disputed')),
    owner_team TEXT,
    owner_person TEXT,
    evidence TEXT NOT NULL CHECK (evidence IN (
        'assumption', 'anecdote', 'research', 'data', 'disputed'
    )),
    evidence_kind TEXT CHECK (evidence_kind IN (
        'interview', 'survey', 'observation', 'analytics', 'complaint', 'front_line', 'customer'
    )),
    evidence_source TEXT NOT NULL,
    evidence_date TEXT CHECK (evidence_date GLOB '*-??-??'),
    evidence_n INTEGER,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, lane) REFERENCES lane (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, touchpoint) REFERENCES touchpoint (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, stage) REFERENCES stage (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, until) REFERENCES touchpoint (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, under) REFERENCES card (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, heading) REFERENCES card (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, persona) REFERENCES persona (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, owner_team) REFERENCES team (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, owner_person) REFERENCES person (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX card_by_lane ON card (map, lane);
CREATE INDEX card_by_touchpoint ON card (map, touchpoint) WHERE touchpoint IS NOT NULL;
CREATE INDEX card_by_stage ON card (map, stage) WHERE stage IS NOT NULL;
CREATE INDEX card_by_until ON card (map, until) WHERE until IS NOT NULL;
CREATE INDEX card_by_under ON card (map, under) WHERE under IS NOT NULL;
CREATE INDEX card_by_heading ON card (map, heading) WHERE heading IS NOT NULL;
CREATE INDEX card_by_owner_team ON card (map, owner_team) WHERE owner_team IS NOT NULL;
CREATE INDEX card_by_owner_person ON card (map, owner_person) WHERE owner_person IS NOT NULL;
CREATE INDEX card_by_persona ON card (map, persona) WHERE persona IS NOT NULL;
CREATE TABLE log_name (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    touchpoint TEXT NOT NULL,
    name TEXT NOT NULL,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id),
    FOREIGN KEY (map, touchpoint) REFERENCES touchpoint (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX log_name_by_touchpoint ON log_name (map, touchpoint);
INSERT INTO map VALUES ('00000000-0000-0000-0000-000000000100', 'Museum piece', '', '', '', '', '', 'current', 'assumption', NULL, NULL, NULL, '', 'auto', '', '', '', NULL);
INSERT INTO stage VALUES ('00000000-0000-0000-0000-000000000100', '00000000-0000-0000-0000-000000000200', 'V', 'Report', '', '', '', 0);
INSERT INTO touchpoint VALUES ('00000000-0000-0000-0000-000000000100', '00000000-0000-0000-0000-000000000300', '00000000-0000-0000-0000-000000000200', 'V', 'Calls the hotline', '', 'direct', NULL, '', NULL, NULL, NULL, NULL, 0, '', 'assumption', '', NULL, NULL, '', NULL, NULL, NULL);
INSERT INTO lane VALUES ('00000000-0000-0000-0000-000000000100', '00000000-0000-0000-0000-000000000400', 'V', 'Thoughts', 'text', 0, '', 0, NULL);
INSERT INTO library_entry VALUES ('00000000-0000-0000-0000-000000000100', '2026-03-31T09:30:00Z', NULL);
INSERT INTO revision VALUES ('00000000-0000-0000-0000-000000000100', 1, '00000000-0000-abcd-0000-000000000001', '00000000-0000-abcd-0000-000000000001', NULL, NULL, '2026-03-31T09:30:00Z', 'Maren', 's1', '00000000-0000-0000-0000-000000000001', 'open map.journey', 9, '[{"record":"map","id":"00000000-0000-0000-0000-000000000100","before":{"title":""},"after":{"title":"Museum piece"}},{"record":"stage","id":"00000000-0000-0000-0000-000000000200","after":{"position":"V","title":"Report"}},{"record":"touchpoint","id":"00000000-0000-0000-0000-000000000300","after":{"position":"V","stage":"00000000-0000-0000-0000-000000000200","title":"Calls the hotline"}},{"record":"lane","id":"00000000-0000-0000-0000-000000000400","after":{"position":"V","title":"Thoughts"}},{"record":"card","id":"00000000-0000-0000-0000-000000000500","after":{"lane":"00000000-0000-0000-0000-000000000400","position":"V","text":"Not again","touchpoint":"00000000-0000-0000-0000-000000000300"}}]');
INSERT INTO revision VALUES ('00000000-0000-0000-0000-000000000100', 2, '00000000-0000-abcd-0000-000000000002', '00000000-0000-abcd-0000-000000000002', NULL, NULL, '2026-03-31T09:30:00Z', 'Maren', 's1', '00000000-0000-0000-0000-000000000002', 'add-card', 9, '[{"record":"card","id":"00000000-0000-0000-0000-000000000501","after":{"lane":"00000000-0000-0000-0000-000000000400","position":"V","text":"It''s old","touchpoint":"00000000-0000-0000-0000-000000000300"}}]');
INSERT INTO revision VALUES ('00000000-0000-0000-0000-000000000100', 3, '00000000-0000-abcd-0000-000000000003', '00000000-0000-abcd-0000-000000000003', NULL, NULL, '2026-03-31T09:30:00Z', 'Maren', 's1', '00000000-0000-0000-0000-000000000003', 'change-card', 9, '[{"record":"card","id":"00000000-0000-0000-0000-000000000500","before":{"text":"Not again"},"after":{"text":"Older"}}]');
INSERT INTO revision VALUES ('00000000-0000-0000-0000-000000000100', 4, '00000000-0000-abcd-0000-000000000004', '00000000-0000-abcd-0000-000000000004', '00000000-0000-abcd-0000-000000000003', NULL, '2026-03-31T09:30:00Z', 'Maren', 's1', '00000000-0000-0000-0000-000000000004', 'change-card', 9, '[{"record":"card","id":"00000000-0000-0000-0000-000000000500","before":{"text":"Older"},"after":{"text":"Not again"}}]');
INSERT INTO revision VALUES ('00000000-0000-0000-0000-000000000100', 5, '00000000-0000-abcd-0000-000000000005', '00000000-0000-abcd-0000-000000000005', '00000000-0000-abcd-0000-000000000004', NULL, '2026-03-31T09:30:00Z', 'Maren', 's1', '00000000-0000-0000-0000-000000000005', 'change-card', 9, '[{"record":"card","id":"00000000-0000-0000-0000-000000000500","before":{"text":"Not again"},"after":{"text":"Older"}}]');
INSERT INTO version VALUES ('00000000-0000-0000-0000-000000000100', 'First', 2, '2026-03-31T09:30:00Z');
INSERT INTO known_revision VALUES ('00000000-0000-0000-0000-000000000100', 1, 1, '00000000-0000-0000-0000-00000000000a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO known_revision VALUES ('00000000-0000-0000-0000-000000000100', 1, 2, '00000000-0000-0000-0000-00000000000b', '00000000-0000-0000-0000-00000000000a', NULL, '00000000-0000-0000-0000-00000000000b', NULL, '2026-03-31T09:30:00Z', 'Noor', 'create-card 1', 9, '[{"record":"card","id":"00000000-0000-0000-0000-000000000500","after":{"lane":"00000000-0000-0000-0000-000000000400","position":"V","text":"Not again","touchpoint":"00000000-0000-0000-0000-000000000300"}}]');
INSERT INTO idle_command VALUES ('00000000-0000-0000-0000-000000000006', '00000000-0000-0000-0000-000000000100');
INSERT INTO card VALUES ('00000000-0000-0000-0000-000000000100', '00000000-0000-0000-0000-000000000500', '00000000-0000-0000-0000-000000000400', '00000000-0000-0000-0000-000000000300', NULL, NULL, 'V', NULL, NULL, 0, 'note', 'Older', '', NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'assumption', NULL, '', NULL, NULL, '');
INSERT INTO card VALUES ('00000000-0000-0000-0000-000000000100', '00000000-0000-0000-0000-000000000501', '00000000-0000-0000-0000-000000000400', '00000000-0000-0000-0000-000000000300', NULL, NULL, 'V', NULL, NULL, 0, 'note', 'It''s old', '', NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'assumption', NULL, '', NULL, NULL, '');
