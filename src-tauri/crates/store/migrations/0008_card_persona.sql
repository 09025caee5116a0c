-- Cards that say or feel what one persona does. As in 0005, the table of cards is
-- made anew for another reference of two columns.
CREATE TABLE card_before AS SELECT * FROM card;
DROP TABLE card;

-- A note: in a cell (lane and touchpoint), from there until a later touchpoint,
-- across a stage (lane and stage), or in the parking lot (neither); perhaps
-- under another one that lies there, perhaps under a heading; of one persona, or of
-- nobody in particular.
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

INSERT INTO card (
    map, id, lane, touchpoint, stage, until, position, under, heading, opened, kind, text, author,
    image, image_alt, severity, breakdown, impact, effort, owner_state, owner_team, owner_person,
    evidence, evidence_kind, evidence_source, evidence_date, evidence_n, extensions
)
SELECT
    map, id, lane, touchpoint, stage, until, position, under, heading, opened, kind, text, author,
    image, image_alt, severity, breakdown, impact, effort, owner_state, owner_team, owner_person,
    evidence, evidence_kind, evidence_source, evidence_date, evidence_n, extensions
FROM card_before;
DROP TABLE card_before;

CREATE INDEX card_by_lane ON card (map, lane);
CREATE INDEX card_by_touchpoint ON card (map, touchpoint) WHERE touchpoint IS NOT NULL;
CREATE INDEX card_by_stage ON card (map, stage) WHERE stage IS NOT NULL;
CREATE INDEX card_by_until ON card (map, until) WHERE until IS NOT NULL;
CREATE INDEX card_by_under ON card (map, under) WHERE under IS NOT NULL;
CREATE INDEX card_by_heading ON card (map, heading) WHERE heading IS NOT NULL;
CREATE INDEX card_by_owner_team ON card (map, owner_team) WHERE owner_team IS NOT NULL;
CREATE INDEX card_by_owner_person ON card (map, owner_person) WHERE owner_person IS NOT NULL;
CREATE INDEX card_by_persona ON card (map, persona) WHERE persona IS NOT NULL;
