-- The closed providers whose programmes are not all retired yet. Each is retired in portions.
create table programme_closure (
  provider_id uuid primary key references provider (id)
);

grant select, insert, delete, update on programme_closure to ${app_user};

insert into programme_closure (provider_id) select id from provider where status = 'CLOSED';
