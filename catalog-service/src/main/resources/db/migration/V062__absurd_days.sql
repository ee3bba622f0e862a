-- Days outside the years 1900 to 2200, which could be stored until now, mean nothing to anybody, and lists that show
-- them failed: beyond four digits a year is written in a form that its readers don't know. They are removed, or cut to
-- the nearest day where one is needed.
update offering set starts_on = null where starts_on not between date '1900-01-01' and date '2200-12-31';
update offering set ends_on = null where ends_on not between date '1900-01-01' and date '2200-12-31';
update listed_offering set starts_on = null where starts_on not between date '1900-01-01' and date '2200-12-31';
update listed_offering set ends_on = null where ends_on not between date '1900-01-01' and date '2200-12-31';
update provider set valid_from = null where valid_from not between date '1900-01-01' and date '2200-12-31';
update provider set valid_to = null where valid_to not between date '1900-01-01' and date '2200-12-31';
update campus set valid_from = null where valid_from not between date '1900-01-01' and date '2200-12-31';
update campus set valid_to = null where valid_to not between date '1900-01-01' and date '2200-12-31';
update municipality set valid_to = null where valid_to not between date '1900-01-01' and date '2200-12-31';
update municipality set valid_from = greatest(date '1900-01-01', least(valid_from, date '2200-12-31'))
  where valid_from not between date '1900-01-01' and date '2200-12-31';
update offering set terms = terms #- '{applications,opensOn}'
  where terms #>> '{applications,opensOn}' !~ '^(19[0-9]{2}|2[01][0-9]{2}|2200)-' and jsonb_typeof(terms #> '{applications,opensOn}') = 'string';
update offering set terms = terms #- '{applications,closesOn}'
  where terms #>> '{applications,closesOn}' !~ '^(19[0-9]{2}|2[01][0-9]{2}|2200)-' and jsonb_typeof(terms #> '{applications,closesOn}') = 'string';
update offering set terms = terms #- '{publishAt}'
  where terms #>> '{publishAt}' !~ '^(19[0-9]{2}|2[01][0-9]{2}|2200)-' and jsonb_typeof(terms #> '{publishAt}') = 'string';
update offering set terms = terms #- '{archiveAt}'
  where terms #>> '{archiveAt}' !~ '^(19[0-9]{2}|2[01][0-9]{2}|2200)-' and jsonb_typeof(terms #> '{archiveAt}') = 'string';
