-- What carries a channel need not be known.
--
-- A column's constraints cannot be changed where it stands, and a table that
-- views read cannot be renamed: so its rows step aside while it is made anew.
CREATE TABLE channel_before AS SELECT * FROM channel;
DROP TABLE channel;

-- A way for customer and company to meet.
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

INSERT INTO channel (map, id, position, name, icon, medium, desired_role, extensions)
SELECT map, id, position, name, icon, medium, desired_role, extensions FROM channel_before;
DROP TABLE channel_before;

-- Changes name only what differs from a blank record, and the medium of a blank
-- channel was `digital`. Now it is unknown, so past edits say what they meant.
UPDATE revision SET changes = (
    SELECT json_group_array(CASE
        WHEN value ->> 'record' <> 'channel' THEN json(value)
        WHEN value -> 'before' IS NULL AND value -> '$.after.medium' IS NULL
            THEN json_set(value, '$.after.medium', 'digital')
        WHEN value -> 'after' IS NULL AND value -> '$.before.medium' IS NULL
            THEN json_set(value, '$.before.medium', 'digital')
        ELSE json(value)
    END)
    FROM json_each(changes)
)
WHERE changes LIKE '%"channel"%';

UPDATE known_revision SET changes = (
    SELECT json_group_array(CASE
        WHEN value ->> 'record' <> 'channel' THEN json(value)
        WHEN value -> 'before' IS NULL AND value -> '$.after.medium' IS NULL
            THEN json_set(value, '$.after.medium', 'digital')
        WHEN value -> 'after' IS NULL AND value -> '$.before.medium' IS NULL
            THEN json_set(value, '$.before.medium', 'digital')
        ELSE json(value)
    END)
    FROM json_each(changes)
)
WHERE changes LIKE '%"channel"%';
