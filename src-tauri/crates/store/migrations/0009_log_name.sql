-- What interaction data calls a touchpoint.
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
