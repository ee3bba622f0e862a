-- The closed colleges whose referrals are not all given back yet. settled_by is the transaction that first found
-- none left. The row goes when all transactions with smaller numbers have ended, so that a submission which found
-- the college open and was still under way is given back as well.
create table college_closure (
  provider_id uuid primary key,
  settled_by  xid8
);
grant select, insert, update (settled_by), delete on college_closure to ${app_user};

-- Colleges that closed before are looked at once more.
insert into college_closure (provider_id) select id from provider where removed or status <> 'ACTIVE';
