-- What a library knows of a map beyond its own edits of it.

-- Revisions that were made elsewhere, and that a map knew when it came from a
-- file or was made as a copy. Copies have revisions in common; by them a merge
-- finds what both began from. They are not among the edits of this library,
-- so they cannot be undone. Rows are only added.
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

-- Commands that were carried out and left everything as it was. One that comes
-- again must not do more than it did the first time.
CREATE TABLE idle_command (
    command_id TEXT NOT NULL PRIMARY KEY,
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX idle_command_by_map ON idle_command (map);
