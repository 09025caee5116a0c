-- Cards that lie under others, cards that only read alike, cards that cover
-- several touchpoints, how far ratings lie apart, and views.
--
-- A reference of two columns cannot be added to a table that stands: its rows
-- step aside while it is made anew.
CREATE TABLE card_before AS SELECT * FROM card;
DROP TABLE card;

-- A note: in a cell (lane and touchpoint), from there until a later touchpoint,
-- across a stage (lane and stage), or in the parking lot (neither); perhaps under
-- another one that lies there.
CREATE TABLE card (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    lane TEXT NOT NULL,
    touchpoint TEXT,
    stage TEXT,
    until TEXT,
    position TEXT NOT NULL CHECK (position <> ''),
    under TEXT,
    opened INTEGER NOT NULL DEFAULT 0 CHECK (opened IN (0, 1)),
    kind TEXT NOT NULL CHECK (kind IN ('note', 'quote', 'pain_point', 'opportunity', 'image')),
    text TEXT NOT NULL,
    author TEXT NOT NULL,
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
    FOREIGN KEY (map, owner_team) REFERENCES team (map, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (map, owner_person) REFERENCES person (map, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

INSERT INTO card (
    map, id, lane, touchpoint, stage, position, kind, text, author, image, image_alt, severity,
    breakdown, impact, effort, owner_state, owner_team, owner_person, evidence, evidence_source,
    evidence_date, evidence_n, extensions
)
SELECT
    map, id, lane, touchpoint, stage, position, kind, text, author, image, image_alt, severity,
    breakdown, impact, effort, owner_state, owner_team, owner_person, evidence, evidence_source,
    evidence_date, evidence_n, extensions
FROM card_before;
DROP TABLE card_before;

CREATE INDEX card_by_lane ON card (map, lane);
CREATE INDEX card_by_touchpoint ON card (map, touchpoint) WHERE touchpoint IS NOT NULL;
CREATE INDEX card_by_stage ON card (map, stage) WHERE stage IS NOT NULL;
CREATE INDEX card_by_until ON card (map, until) WHERE until IS NOT NULL;
CREATE INDEX card_by_under ON card (map, under) WHERE under IS NOT NULL;
CREATE INDEX card_by_owner_team ON card (map, owner_team) WHERE owner_team IS NOT NULL;
CREATE INDEX card_by_owner_person ON card (map, owner_person) WHERE owner_person IS NOT NULL;

-- That two cards that read alike do not mean the same.
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

-- How far the ratings of those who were asked lie apart.
ALTER TABLE emotion ADD COLUMN spread INTEGER CHECK (spread BETWEEN 0 AND 4);

-- Ways to look at a map that somebody has given a name.

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

-- A value that a view is narrowed down to.
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
