-- Chapters to begin with, so that the first edition tells how the guide is used; editors write their own.
insert into guide_chapter (id, version, position, title, body, changed_at) values
('01920000-0000-7000-8000-00000000c001', 0, 10,
 '{"fi": "Näin käytät opasta", "sv": "Så använder du guiden", "en": "How to use the guide"}',
 jsonb_build_object(
  'fi', e'Etsi koulutusta **tarpeesta** käsin: mitä ihminen haluaa oppia tekemään tai missä työssä hän haluaa toimia. Koulutuksen nimeä ei tarvitse tietää.\n\n- Kirjoita hakuun arkinen sana, kuten *hitsaus* tai *hoiva*.\n- Rajaa tulosta osaamisen, alan, paikkakunnan tai aloitusajan mukaan.\n- Tarkista koulutuksen kielivaatimus ennen kuin suosittelet sitä.\n\nOpas kertoo, mitä julkaisupäivänä oli tarjolla. Vapaat paikat näkyvät palvelussa.',
  'sv', e'Sök utbildning utifrån **behovet**: vad någon vill lära sig göra eller arbeta med. Du behöver inte känna till utbildningens namn.\n\n- Skriv ett vardagligt ord i sökfältet, till exempel *svetsning* eller *vård*.\n- Begränsa resultatet enligt kunnande, område, ort eller starttid.\n- Kontrollera språkkravet innan du rekommenderar en utbildning.\n\nGuiden visar utbudet på utgivningsdagen. Lediga platser syns i tjänsten.',
  'en', e'Look for training by **need**: what somebody wants to be able to do, or to work as. You do not have to know the name of the training.\n\n- Search with an everyday word, such as *welding* or *care*.\n- Narrow the result by skill, field, place or start.\n- Check the language requirement before you recommend a training.\n\nThe guide tells what was on offer on the day of its publication. Free places are shown in the service.'),
 now()),
('01920000-0000-7000-8000-00000000c002', 0, 20,
 '{"fi": "Miten koulutukseen pääsee", "sv": "Hur man kommer in på en utbildning", "en": "How to get into a training"}',
 jsonb_build_object(
  'fi', e'1. Keskustelkaa tavoitteesta ja aiemmasta osaamisesta.\n2. Valitkaa oppaasta koulutus tai sen osa. Yksikin tutkinnon osa voi riittää.\n3. Lähetä ohjaus oppilaitokselle; oppilaitos vastaa siihen.\n4. Sopikaa oppilaitoksen kanssa aloituksesta ja tuesta.\n\nJatkuvassa haussa koulutuksen voi aloittaa ympäri vuoden.',
  'sv', e'1. Diskutera målet och tidigare kunnande.\n2. Välj en utbildning eller en del av den i guiden. En enda examensdel kan räcka.\n3. Skicka en hänvisning till läroanstalten, som svarar på den.\n4. Kom överens med läroanstalten om starten och stödet.\n\nVid kontinuerlig antagning kan utbildningen börja året om.',
  'en', e'1. Talk about the goal and what the person already knows.\n2. Choose a training or a part of one from the guide. A single unit can be enough.\n3. Send a referral to the college, which answers it.\n4. Agree on the start and on support with the college.\n\nWhere admission is continuous, a training can begin at any time of the year.'),
 now()),
('01920000-0000-7000-8000-00000000c003', 0, 30,
 '{"fi": "Kun kielitaito on vielä kesken", "sv": "När språkkunskaperna ännu inte räcker", "en": "While the language is still being learned"}',
 jsonb_build_object(
  'fi', e'Luku *Kielitaito alussa* ryhmittelee koulutukset sen mukaan, mitä kielitaitoa alussa tarvitaan. Taso on eurooppalaisen viitekehyksen mukainen (A1–C2).\n\nKun tarvittava taso puuttuu, kysy oppilaitokselta valmentavasta koulutuksesta ja kielituesta.',
  'sv', e'Kapitlet *Språkkunskaper vid starten* grupperar utbildningarna enligt vilka språkkunskaper som behövs i början. Nivån följer den europeiska referensramen (A1–C2).\n\nOm nivån inte nås, fråga läroanstalten om förberedande utbildning och språkstöd.',
  'en', e'The chapter *Language at the start* groups trainings by the language skills needed to begin. Levels are those of the European framework (A1–C2).\n\nWhere the level is not reached yet, ask the college about preparatory education and language support.'),
 now());
