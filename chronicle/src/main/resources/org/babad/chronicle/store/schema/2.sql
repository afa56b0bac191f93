-- Schema 2: by which rule the copies were found (org.babad.chronicle.copy.Signature.RULE). 0 is any rule before it was noted.

CREATE TABLE copy_rule (
  version INTEGER NOT NULL
);
INSERT INTO copy_rule VALUES (0);
