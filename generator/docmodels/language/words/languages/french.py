"""French: champ, type, obligatoire, description."""

from docmodels.language.words.languages.record import Language
from docmodels.language.words.phrases import phrases

FRENCH = Language(
    name="french",
    columns=(
        (
            "name",
            phrases("""
                propriété, champ, attribut, nom, nom du champ, nom de la propriété,
                nom de l'attribut, clé, élément, colonne, membre, propriétés, champs,
                donnée, rubrique
                """),
        ),
        (
            "type",
            phrases("type de données, type de donnée, type de valeur, type du champ"),
        ),
        ("format", phrases("format de données")),
        ("cardinality", phrases("cardinalité, occurrences, multiplicité")),
        (
            "description",
            phrases("""
                libellé, signification, explication, définition, commentaire,
                commentaires, remarque, remarques, détail, détails
                """),
        ),
        (
            "required",
            phrases("""
                obligatoire, requis, obligatoire ?, champ obligatoire, est requis,
                présence, obligation, nécessaire
                """),
        ),
        ("optional", phrases("facultatif, optionnel")),
        ("nullable", phrases("nul, peut être nul, peut être null, nullable ?")),
        ("read_only", phrases("lecture seule, en lecture seule, accès")),
        ("deprecated", phrases("déprécié, obsolète")),
        ("default", phrases("défaut, par défaut, valeur par défaut")),
        ("length", phrases("longueur, taille")),
        ("min_length", phrases("longueur min, longueur minimale, taille minimale")),
        ("max_length", phrases("longueur max, longueur maximale, taille maximale")),
        (
            "values",
            phrases("""
                valeurs, valeurs possibles, valeurs autorisées, valeurs acceptées,
                valeurs permises, énumération
                """),
        ),
    ),
    property_columns=phrases("propriété, champ, attribut, propriétés, champs"),
    type_stand_ins=phrases("nature, valeur"),
    value_columns=phrases("valeur, constante, valeur possible, modalité"),
    ordinal_columns=phrases("numéro, rang"),
    property_value_columns=phrases("valeur, valeur possible"),
    foreign_columns=(
        ("lists methods", phrases("fonction, méthode, type de retour")),
        ("lists parameters", phrases("paramètre, paramètres, nom du paramètre")),
        ("lists headers", phrases("en-tête, entête")),
        ("lists requests", phrases("point de terminaison, ressource http")),
        (
            "lists status or error codes",
            phrases("code d'erreur, code http, code erreur"),
        ),
    ),
    foreign_headings=(
        (
            "lists parameters",
            phrases("""
                paramètres, paramètres de requête, paramètres d'url,
                paramètres de chemin, paramètres d'entrée, paramètres de la requête
                """),
        ),
        ("lists methods", phrases("méthodes, fonctions")),
        ("lists headers", phrases("en-têtes, en-têtes de requête, entêtes")),
        (
            "describes a request",
            phrases("requête, corps de la requête, requête http, demande"),
        ),
        (
            "describes a response",
            phrases("""
                réponse, réponses, corps de la réponse, champs de la réponse,
                paramètres de réponse
                """),
        ),
        (
            "lists status or error codes",
            phrases("codes d'erreur, codes de retour, erreurs, codes de statut"),
        ),
        ("lists permissions", phrases("autorisations")),
        ("tells what changed", phrases("historique, journal des modifications")),
    ),
    part_headings=phrases("""
        propriétés, champs, attributs, relations, structure, liste des champs,
        description des champs, modèle de données, champs obligatoires,
        champs facultatifs, champs clés, représentation json, contenu,
        référence des champs
        """),
    name_prefixes=phrases("""
        propriétés de, champs de, attributs de, objet, l'objet, ressource, entité,
        classe, structure de, type de ressource, modèle, la ressource, l'entité,
        le modèle, le type, objet de, l'objet de
        """),
    name_suffixes=phrases("""
        objet, propriétés, champs, attributs, ressource, entité, référence des champs
        """),
    enum_suffixes=phrases("valeurs, valeurs possibles, énumération"),
    object_words=phrases("objet, entité"),
    enum_words=phrases("énumération"),
    yes=phrases("oui, vrai, obligatoire, requis, toujours"),
    no=phrases(
        "non, recommandé, faux, facultatif, optionnel, jamais, non requis, aucun"
    ),
    spoken=phrases("oui, non, obligatoire, requis, facultatif, optionnel"),
    conditional=phrases("conditionnel, conditionnelle, parfois, selon"),
    conditions=phrases(
        "si, lorsque, sauf, uniquement, quand, pour, selon, dans le cas"
    ),
    facts=(
        ("required", True, phrases("obligatoire, requis, champ obligatoire")),
        (
            "required",
            False,
            phrases("facultatif, facultative, optionnel, optionnelle, non obligatoire"),
        ),
        ("nullable", True, phrases("peut être nul, peut être null")),
        ("nullable", False, phrases("non nul, non null, ne peut pas être nul")),
        ("read_only", True, phrases("lecture seule, en lecture seule")),
        ("deprecated", True, phrases("déprécié, dépréciée, obsolète")),
    ),
    list_words=phrases("tableau, liste"),
    list_leads=(
        *phrases("tableau de, liste de, collection de, array de, ensemble de"),
        *("tableau d'", "liste d'", "collection d'"),
    ),
    list_tails=(),
    ands=phrases("et"),
    ors=phrases("ou, ou bien"),
    value_leads=phrases("""
        valeurs possibles, les valeurs possibles sont, valeurs autorisées,
        valeurs acceptées, valeurs permises
        """),
    default_leads=phrases("valeur par défaut, par défaut, défaut"),
    body_signs=phrases("corps, body"),
    constant_leads=phrases("valeur fixe, toujours"),
    example_leads=phrases("ex., ex, par exemple, exemple, exemples, p. ex."),
)
