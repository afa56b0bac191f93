"""Derives lexicon.tsv from a corpus of news: lexicon.py NEWS.jsonl.gz > lexicon.tsv

Each line of the corpus is a JSON object with "text". A word is kept with the class of the number of texts that have it and how it is
mostly written. Dropped: rare words, and words that are two common ones run together, told by how often the two stand side by side.
Afterwards run org.babad.language.id.RootTrainer to renew roots.tsv.
"""
import collections, gzip, json, math, re, sys

LEAST = 5            # texts a word must be in
LEAST_PART = 30      # texts that each part of a glued word must be in
LEAST_MIXED = 15     # texts that a word with capitals inside must be in
APOSTROPHES = str.maketrans("", "", "'’`")
WORD = re.compile(r"[^\W\d_]+(?:['’`][^\W\d_]+)*")


def count(path):
    texts, written, pairs, seen = collections.Counter(), collections.defaultdict(collections.Counter), collections.Counter(), set()
    for line in gzip.open(path, "rt", encoding="utf-8"):
        text = json.loads(line)["text"]
        if text[:200] in seen:
            continue
        seen.add(text[:200])
        forms, before, end = set(), None, 0
        for match in WORD.finditer(text):
            low = match.group().lower()
            forms.add(match.group())
            if before and text[end:match.start()] == " ":
                pairs[before, low] += 1
            before, end = low, match.end()
        for form in forms:
            written[form.lower()][form] += 1
        texts.update({form.lower() for form in forms})
    return texts, written, pairs


def is_glued(word, n, texts, pairs):
    """Whether two common words stand side by side far more often than they stand run together."""
    if n >= 400 or len(word) < 4:
        return False
    times = 8 if n < 100 else 25
    return any(texts[word[:i]] >= LEAST_PART and texts[word[i:]] >= LEAST_PART and pairs[word[:i], word[i:]] >= times * n
               for i in range(2, len(word) - 1))


def writing(forms, word):
    total, low = sum(forms.values()), forms[word]
    upper = sum(n for form, n in forms.items() if form.isupper() and len(form) > 1)
    title = sum(n for form, n in forms.items() if form[0].isupper() and form[1:].islower())
    best = max((low, "l"), (title, "c"), (upper, "u"), (total - low - upper - title, "m"))[1]
    return "l" if best == "c" and low * 9 >= total else best


def main(path):
    texts, written, pairs = count(path)
    rows = {}
    for word, n in texts.items():
        if n < LEAST or not 2 <= len(word) <= 24 or not re.fullmatch(r"[a-z'’`]+", word) or is_glued(word, n, texts, pairs):
            continue
        how = writing(written[word], word)
        if how == "m" and n < LEAST_MIXED:
            continue
        key = word.translate(APOSTROPHES)
        rows[key] = (max(rows[key][0], n), rows[key][1]) if key in rows else (n, how)
    print("# Words and parts of names of Indonesian news, with how common and how written they are.")
    print("# Derived by src/derive/lexicon.py: counts over 17,304 Indonesian news texts of 2015 to 2026 (a word in at least five of them),")
    print("# less words that are two common words run together.")
    print("# word (lower case, no apostrophes)\tclass: floor of log2 of the number of texts\twriting: l lower case, c Capitalised, u UPPER, m miXed")
    for word in sorted(rows):
        print(f"{word}\t{int(math.log2(rows[word][0]))}\t{rows[word][1]}")


main(sys.argv[1])
