-- Grows with every change. 0: never told to the others, as all that was taken in before concepts were
-- told; the next edition tells those, too, although nothing of them has changed.
alter table concept add column version bigint not null default 0;
