"""Terms, concepts and texts for tools/bench, made up from the words of the glossary."""
import pathlib
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

TOP = pathlib.Path(__file__).resolve().parent.parent
NAMESPACE = "{urn:iso:std:iso:30042:ed-2}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def glossary_words():
    """From the glossary: heads of French nouns with their genders, what follows heads, words of definitions and notes."""
    heads, tails, words = {}, set(), []
    for path in sorted((TOP / "Glossary").glob("*.tbx")):
        root = ElementTree.parse(path).getroot()
        for section in root.iter(NAMESPACE + "langSec"):
            if section.get(XML_LANG) != "fr":
                continue
            for term in section.iter(NAMESPACE + "termSec"):
                facts = {note.get("type"): note.text for note in term.iter(NAMESPACE + "termNote")}
                head, _, tail = "".join(term.find(NAMESPACE + "term").itertext()).partition(" ")
                if facts.get("partOfSpeech") == "noun" and facts.get("grammaticalGender") and len(head) > 3:
                    heads[head] = facts["grammaticalGender"]
                    tails |= {tail} if 0 < len(tail.split()) <= 3 else set()
            for definition in section.iter(NAMESPACE + "descrip"):
                words += (definition.text or "").split()
        for note in root.iter(NAMESPACE + "note"):
            if note.get(XML_LANG) == "fr":
                words += (note.text or "").split()
    return heads, sorted(tails), words


def write_terms(path, count, chance):
    """A glossary of so many terms, each a head and what may follow one; returns the terms as they are written."""
    heads, tails, _ = glossary_words()
    pairs = sorted((head, tail) for head in heads for tail in tails)
    rows = chance.sample(pairs, count)
    entries = "".join(
        f'<conceptEntry id="c{number}"><langSec xml:lang="fr"><termSec><term>{escape(head)} {escape(tail)}</term>'
        f'<termNote type="partOfSpeech">noun</termNote><termNote type="grammaticalGender">{heads[head]}</termNote>'
        f"</termSec></langSec></conceptEntry>\n"
        for number, (head, tail) in enumerate(rows))
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="fr"><tbxHeader><fileDesc>'
        "<sourceDesc><p>Made up by tools/bench</p></sourceDesc></fileDesc></tbxHeader><text><body>\n"
        f"{entries}</body></text></tbx>\n", encoding="utf-8")
    return [f"{head} {tail}" for head, tail in rows]


def write_text(path, megabytes, terms, distance, chance):
    """Words of definitions and notes in random order, with their punctuation; in every so many places a term."""
    _, _, words = glossary_words()
    lines, size = [], 0
    # Beyond 20 MB, which no cache holds, the lines repeat in another order.
    while size < min(megabytes, 20) * 1_000_000:
        line = " ".join(chance.choice(terms) if chance.random() * distance < 1 else chance.choice(words)
                        for _ in range(15)) + ".\n"
        lines.append(line)
        size += len(line.encode())
    with open(path, "w", encoding="utf-8") as file:
        for _ in range(max(1, round(megabytes / 20))):
            chance.shuffle(lines)
            file.writelines(lines)


def write_concepts(folder, count):
    """So many concepts in TBX of version 2 and of version 3: those of the glossary again and again, with ids of their own."""
    def text(element):
        return escape("".join(element.itertext()))

    def line(depth, name, content, **attributes):
        marks = "".join(f' {"xml:lang" if key == "lang" else key}="{value}"' for key, value in attributes.items() if value)
        return f'{"  " * depth}<{name}{marks}>{content}</{name}>\n'

    templates = []
    for path in sorted((TOP / "Glossary").glob("*.tbx")):
        for entry in ElementTree.parse(path).getroot().iter(NAMESPACE + "conceptEntry"):
            markup = '      <E0 id="{id}">\n'
            markup += "".join(line(4, "descrip", text(field), type="subjectField")
                              for field in entry.findall(NAMESPACE + "descrip"))
            markup += "".join(line(4, "note", text(note), lang=note.get(XML_LANG))
                              for note in entry.findall(NAMESPACE + "note"))
            for section in entry.iter(NAMESPACE + "langSec"):
                markup += f'        <L0 xml:lang="{section.get(XML_LANG)}">\n'
                for group in section.findall(NAMESPACE + "descripGrp"):
                    markup += "          <descripGrp>\n"
                    markup += "".join(line(6, part.tag[len(NAMESPACE):], text(part), type=part.get("type"))
                                      for part in group) + "          </descripGrp>\n"
                for term in section.iter(NAMESPACE + "termSec"):
                    markup += "          <T0>\n" + "".join(
                        line(6, part.tag[len(NAMESPACE):], text(part), type=part.get("type")) for part in term
                        if part.tag[len(NAMESPACE):] in ("term", "termNote", "admin")) + "          </T0>\n"
                markup += "        </L0>\n"
            templates.append(markup + "      </E0>\n")
    heads = {
        "2": ('<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>Made up by tools/bench</p>'
              "</sourceDesc></fileDesc></martifHeader><text><body>\n", "</body></text></martif>\n",
              {"E0": "termEntry", "L0": "langSet", "T0": "tig"}),
        "3": ('<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en"><tbxHeader><fileDesc>'
              "<sourceDesc><p>Made up by tools/bench</p></sourceDesc></fileDesc></tbxHeader><text><body>\n",
              "</body></text></tbx>\n", {"E0": "conceptEntry", "L0": "langSec", "T0": "termSec"}),
    }
    for version, (head, tail, names) in heads.items():
        dressed = templates
        for short, name in names.items():
            dressed = [markup.replace(f"<{short}", f"<{name}").replace(f"</{short}", f"</{name}") for markup in dressed]
        with open(folder / f"{version}.tbx", "w", encoding="utf-8") as file:
            file.write('<?xml version="1.0" encoding="UTF-8"?>\n' + head)
            for number in range(count):
                file.write(dressed[number % len(dressed)].replace("{id}", f"c{number}", 1))
            file.write(tail)


def glossary_terms(language):
    """The terms of the glossary in one language, whatever their status."""
    for path in sorted((TOP / "Glossary").glob("*.tbx")):
        for section in ElementTree.parse(path).getroot().iter(NAMESPACE + "langSec"):
            if section.get(XML_LANG) == language:
                yield from ("".join(term.itertext()) for term in section.iter(NAMESPACE + "term"))
