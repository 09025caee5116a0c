-- Words that cards are marked with, and how rows and columns are arranged.

-- A word that cards are marked with.
CREATE TABLE tag (
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    position TEXT NOT NULL CHECK (position <> ''),
    name TEXT NOT NULL,
    extensions TEXT NOT NULL,
    PRIMARY KEY (map, id)
) STRICT;

-- A tag that a card bears.
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

ALTER TABLE stage ADD COLUMN collapsed INTEGER NOT NULL DEFAULT 0 CHECK (collapsed IN (0, 1));
ALTER TABLE lane ADD COLUMN collapsed INTEGER NOT NULL DEFAULT 0 CHECK (collapsed IN (0, 1));
ALTER TABLE lane ADD COLUMN height INTEGER CHECK (height BETWEEN 24 AND 2400);
ALTER TABLE touchpoint ADD COLUMN width INTEGER CHECK (width BETWEEN 96 AND 1200);
