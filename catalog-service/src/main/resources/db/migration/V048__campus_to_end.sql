-- Campuses close by themselves when their last day is over.
create index campus_to_end on campus (valid_to) where status = 'OPEN' and valid_to is not null;
