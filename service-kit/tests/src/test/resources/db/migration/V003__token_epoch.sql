-- Grows when every replica has to verify each bearer token anew. The same file in every service.
create table token_epoch (
  one_row     boolean     primary key default true check (one_row),
  epoch       bigint      not null,
  advanced_at timestamptz not null
);

insert into token_epoch (epoch, advanced_at) values (0, now());

grant select, update on token_epoch to ${app_user};
