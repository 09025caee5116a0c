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
