-- What was published last of every kind of figures, so that only changes are published. The version
-- goes on after a tombstone, which leaves no figures.
create table published_figures (
  name    text   not null,
  key     text   not null,
  version bigint not null,
  figures jsonb,
  since   date   not null,
  primary key (name, key)
);

-- The last day for which figures were published. The row is the lock of the day's publication.
create table figures_day (
  name         text primary key,
  published_on date not null
);

-- A replica of the release before, which publishes just now, ends first; from then on it finds that
-- every day has been published already. The next release drops its two tables of days.
lock table unmet_need_day, answer_delay_day in exclusive mode;

insert into figures_day (name, published_on)
select 'unmet-need', told_on from unmet_need_day
union all
select 'answer-delay', told_on from answer_delay_day;

update unmet_need_day set told_on = 'infinity';
update answer_delay_day set told_on = 'infinity';

insert into published_figures (name, key, version, figures, since)
select 'unmet-need', skill, version, figures, since from unmet_need_told
union all
select 'answer-delay', provider_id::text, version, figures, current_date from answer_delay_told;

drop table unmet_need_told;
drop table answer_delay_told;

grant select, insert, update on published_figures, figures_day to ${app_user};
