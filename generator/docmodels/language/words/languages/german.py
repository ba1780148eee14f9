"""German: Eigenschaft, Typ, Pflicht, Beschreibung."""

from docmodels.language.words.languages.record import Language
from docmodels.language.words.phrases import phrases

GERMAN = Language(
    name="german",
    columns=(
        (
            "name",
            phrases("""
                eigenschaft, feld, feldname, attribut, attributname, schlüssel,
                bezeichner, eigenschaftsname, name der eigenschaft, name des feldes,
                datenfeld, json-feld, spalte, spaltenname, datenelement, merkmal
                """),
        ),
        ("type", phrases("typ, datentyp, feldtyp, werttyp, attributtyp")),
        ("format", phrases("datenformat")),
        ("cardinality", phrases("kardinalität, häufigkeit, multiplizität, vorkommen")),
        (
            "description",
            phrases("""
                beschreibung, bedeutung, erläuterung, erklärung, bemerkung,
                bemerkungen, anmerkung, anmerkungen, hinweis, hinweise, kommentar,
                inhalt
                """),
        ),
        (
            "required",
            phrases("""
                pflicht, pflichtfeld, erforderlich, verpflichtend, obligatorisch,
                notwendig, muss, pflichtangabe, benötigt, zwingend, m/k
                """),
        ),
        ("optional", phrases("freiwillig, wahlfrei")),
        ("nullable", phrases("nullwert erlaubt, null erlaubt, darf null sein")),
        ("read_only", phrases("schreibgeschützt, nur lesen, nur lesbar, zugriff")),
        ("deprecated", phrases("veraltet, überholt")),
        (
            "default",
            phrases("standard, standardwert, vorgabe, vorgabewert, voreinstellung"),
        ),
        ("length", phrases("länge, feldlänge")),
        ("min_length", phrases("min. länge, minimale länge, mindestlänge")),
        ("max_length", phrases("max. länge, maximale länge, maximallänge")),
        (
            "values",
            phrases("""
                werte, mögliche werte, erlaubte werte, gültige werte, zulässige werte,
                wertebereich, auswahl
                """),
        ),
    ),
    property_columns=phrases("eigenschaft, feld, attribut"),
    type_stand_ins=phrases("art, wert"),
    value_columns=phrases("wert, ausprägung, schlüsselwert, konstante, möglicher wert"),
    ordinal_columns=phrases("nummer, zahlenwert, nr., nr"),
    property_value_columns=phrases("wert, möglicher wert, erlaubter wert"),
    foreign_columns=(
        ("lists methods", phrases("funktion, methode, rückgabetyp")),
        ("lists parameters", phrases("parametername")),
        ("lists headers", phrases("kopfzeile")),
        ("lists requests", phrases("endpunkt")),
        ("lists status or error codes", phrases("fehlercode, statuscode, http-status")),
    ),
    foreign_headings=(
        (
            "lists parameters",
            phrases("""
                abfrageparameter, anfrageparameter, pfadparameter, url-parameter,
                query-parameter, eingabeparameter
                """),
        ),
        ("lists methods", phrases("methoden, funktionen")),
        ("lists headers", phrases("anforderungsheader, anfrage-header, kopfzeilen")),
        (
            "describes a request",
            phrases("anfrage, anforderung, anforderungstext, http-anforderung"),
        ),
        (
            "describes a response",
            phrases("""
                antwort, antworten, rückgabe, rückgabewert, antwortfelder,
                antwortparameter
                """),
        ),
        (
            "lists status or error codes",
            phrases("fehlercodes, statuscodes, fehlermeldungen, fehler"),
        ),
        ("lists permissions", phrases("berechtigungen")),
        ("tells what changed", phrases("änderungen, änderungsprotokoll")),
    ),
    part_headings=phrases("""
        eigenschaften, felder, attribute, beziehungen, datenfelder, aufbau, struktur,
        json-darstellung, feldbeschreibung, feldbeschreibungen, pflichtfelder,
        datenmodell, weitere felder, optionale felder, feldübersicht, felduebersicht,
        feldreferenz, feld-referenz, feldliste
        """),
    name_prefixes=phrases("""
        eigenschaften von, felder von, attribute von, objekt, ressource, datentyp,
        entität, klasse, aufbau von, das, der, die, die ressource, der datentyp,
        die entität, der typ
        """),
    name_suffixes=phrases("""
        objekt, ressource, ressourcentyp, eigenschaften, felder, attribute, entität,
        datentyp, klasse, feldübersicht, felduebersicht, feldbeschreibung, typ
        """),
    enum_suffixes=phrases("werte, mögliche werte, aufzählung"),
    object_words=phrases("objekt, entität"),
    enum_words=phrases("aufzählung, aufzählungstyp, enumeration"),
    yes=phrases("ja, j, wahr, pflicht, erforderlich, immer"),
    no=phrases("nein, empfohlen, falsch, nie, nicht erforderlich, keine, kann"),
    spoken=phrases("ja, nein, pflicht, erforderlich, nicht erforderlich"),
    conditional=phrases("bedingt, teilweise, manchmal, ggf, situativ"),
    conditions=phrases("wenn, falls, nur, bei, sofern, außer, sobald"),
    facts=(
        (
            "required",
            True,
            phrases("""
                erforderlich, pflicht, pflichtfeld, verpflichtend, obligatorisch,
                zwingend, zwingend erforderlich
                """),
        ),
        (
            "required",
            False,
            phrases("nicht erforderlich, freiwillig, kein pflichtfeld"),
        ),
        ("nullable", True, phrases("darf null sein, kann null sein")),
        ("nullable", False, phrases("darf nicht null sein, nicht null")),
        (
            "read_only",
            True,
            phrases("schreibgeschützt, nur lesen, nur lesbar, nur lesend"),
        ),
        ("deprecated", True, phrases("veraltet")),
    ),
    list_words=phrases("liste, feldliste, auflistung, sammlung"),
    list_leads=phrases("""
        liste von, liste aus, liste mit, array von, array aus, auflistung von,
        sammlung von
        """),
    list_tails=("-auflistung", "-liste", "-array", "-sammlung"),
    ands=phrases("und, sowie"),
    ors=phrases("oder, bzw."),
    value_leads=phrases("""
        mögliche werte sind, mögliche werte, erlaubte werte sind, erlaubte werte,
        zulässige werte sind, zulässige werte, gültige werte sind, gültige werte
        """),
    default_leads=phrases(
        "standardwert ist, standardwert, vorgabewert, voreinstellung"
    ),
    body_signs=phrases("körper, rumpf, body, nutzdaten"),
    constant_leads=phrases("fester wert, immer, stets"),
    example_leads=phrases("bsp., beispiel, beispiele, zum beispiel, z. b., z.b."),
)
