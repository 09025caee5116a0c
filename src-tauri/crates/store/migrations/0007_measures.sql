-- What is measured, what is done about it, and what has to be found out.

-- Something that is measured again and again.
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

-- What was counted for a metric in a period. Times are in seconds.
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

-- What somebody will do.
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

-- What an action is about: a card or a hand-off.
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

-- An action tried out with a few.
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

-- Something that has to be found out, and where the question came from.
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

-- What an improvement is reckoned to be worth.
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

-- What a touchpoint takes the place of in another map, which need not be in this
-- library.
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

-- That customers learn different things through two channels.
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

-- Who answers for what the customer gets out of the whole journey.
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

-- A finding of the map check that is let be, and why.
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

-- What is known of things that were there before.
ALTER TABLE touchpoint ADD COLUMN evidence_kind TEXT CHECK (evidence_kind IN (
    'interview', 'survey', 'observation', 'analytics', 'complaint', 'front_line', 'customer'
));
ALTER TABLE card ADD COLUMN evidence_kind TEXT CHECK (evidence_kind IN (
    'interview', 'survey', 'observation', 'analytics', 'complaint', 'front_line', 'customer'
));
ALTER TABLE emotion ADD COLUMN evidence_kind TEXT CHECK (evidence_kind IN (
    'interview', 'survey', 'observation', 'analytics', 'complaint', 'front_line', 'customer'
));
ALTER TABLE hand_off ADD COLUMN evidence_kind TEXT CHECK (evidence_kind IN (
    'interview', 'survey', 'observation', 'analytics', 'complaint', 'front_line', 'customer'
));
ALTER TABLE touchpoint ADD COLUMN sub_journey TEXT;
ALTER TABLE touchpoint_channel ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE hand_off ADD COLUMN kind TEXT NOT NULL DEFAULT 'usual' CHECK (kind IN ('usual', 'exception', 'escalation'));
ALTER TABLE hand_off ADD COLUMN pauses INTEGER NOT NULL DEFAULT 0 CHECK (pauses IN (0, 1));
ALTER TABLE hand_off ADD COLUMN resumes INTEGER NOT NULL DEFAULT 0 CHECK (resumes IN (0, 1));
ALTER TABLE persona ADD COLUMN preferences TEXT NOT NULL DEFAULT '';
ALTER TABLE persona ADD COLUMN communication TEXT NOT NULL DEFAULT '';
ALTER TABLE persona_channel ADD COLUMN share INTEGER CHECK (share BETWEEN 0 AND 100);
ALTER TABLE map ADD COLUMN currency TEXT NOT NULL DEFAULT '';
ALTER TABLE map ADD COLUMN based_on TEXT;

-- There is more that can be claimed. A reference of two columns cannot be added
-- to a table that stands: its rows step aside while it is made anew.
CREATE TABLE claim_before AS SELECT * FROM claim;
DROP TABLE claim;

-- One side of a disputed ownership: who says, or is said, to answer for one of
-- these things.
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

INSERT INTO claim (map, id, touchpoint, hand_off, card, position, team, person, reason, extensions)
SELECT map, id, touchpoint, hand_off, card, position, team, person, reason, extensions
FROM claim_before;
DROP TABLE claim_before;

CREATE INDEX claim_by_touchpoint ON claim (map, touchpoint) WHERE touchpoint IS NOT NULL;
CREATE INDEX claim_by_hand_off ON claim (map, hand_off) WHERE hand_off IS NOT NULL;
CREATE INDEX claim_by_card ON claim (map, card) WHERE card IS NOT NULL;
CREATE INDEX claim_by_metric ON claim (map, metric) WHERE metric IS NOT NULL;
CREATE INDEX claim_by_action ON claim (map, action) WHERE action IS NOT NULL;
CREATE INDEX claim_by_question ON claim (map, question) WHERE question IS NOT NULL;
CREATE INDEX claim_by_team ON claim (map, team) WHERE team IS NOT NULL;
CREATE INDEX claim_by_person ON claim (map, person) WHERE person IS NOT NULL;
