-- The time at which the other system had edited what was imported last, so that an older document does not replace a
-- newer one. A key that stood for an offering that has ended may stand for a new one.
alter table programme_source add column edited_at timestamptz;
alter table offering_source add column edited_at timestamptz;

grant update (edited_at) on programme_source to ${app_user};
grant update (offering_id, edited_at) on offering_source to ${app_user};

-- What was imported with a programme before is compared with its document.
create index offering_alive_by_programme on offering (programme_id) where status in ('DRAFT', 'PUBLISHED');
