-- The order that people expect of names: accents and case decide last, and "Portal 2" comes before "Portal 10".
CREATE COLLATION "by_name" (provider = icu, locale = 'en-u-kn-true');
