-- What was wanted is kept with its source, so that it can be looked at again when somebody else teaches it.
-- Nothing in it while a replica of the release before still writes sources.
alter table proposal_source
  add column horizon   text,
  add column raised_at timestamptz,
  add column wanted    jsonb,
  -- When it was last told: the end of a source comes without a version.
  add column told_at   timestamptz;

update proposal_source s set horizon = p.horizon, raised_at = p.raised_at, wanted = p.wanted
from (
  select distinct on (source_kind, source_id) source_kind, source_id, horizon, raised_at, wanted
  from proposal order by source_kind, source_id, source_version desc) p
where p.source_kind = s.kind and p.source_id = s.id;

-- What has ended and is raised again may go to the same provider again.
drop index proposal_once;
create unique index proposal_once on proposal (source_kind, source_id, raised_at, (fit ->> 'provider'))
  nulls not distinct;
