"""Spanish: campo, tipo, obligatorio, descripción."""

from docmodels.language.words.languages.record import Language
from docmodels.language.words.phrases import phrases

SPANISH = Language(
    name="spanish",
    columns=(
        (
            "name",
            phrases("""
                propiedad, campo, atributo, nombre, nombre del campo,
                nombre de la propiedad, nombre de propiedad, nombre de campo, clave,
                elemento, columna, miembro, propiedades, campos, dato
                """),
        ),
        ("type", phrases("tipo, tipo de dato, tipo de datos, tipo dato")),
        ("format", phrases("formato")),
        ("cardinality", phrases("cardinalidad, ocurrencias, multiplicidad")),
        (
            "description",
            phrases("""
                descripción, descripcion, significado, explicación, definición,
                comentario, comentarios, observaciones, nota, notas, detalle, detalles
                """),
        ),
        (
            "required",
            phrases("""
                requerido, obligatorio, obligatoriedad, es requerido, es obligatorio,
                mandatorio, necesario, requerida, obligatoria, ¿obligatorio,
                ¿requerido
                """),
        ),
        ("optional", phrases("opcional")),
        ("nullable", phrases("nulo, anulable, admite nulos, acepta nulos")),
        ("read_only", phrases("solo lectura, sólo lectura, acceso")),
        ("deprecated", phrases("obsoleto, en desuso")),
        (
            "default",
            phrases("""
                por defecto, valor por defecto, predeterminado, valor predeterminado,
                defecto
                """),
        ),
        ("length", phrases("longitud, tamaño, largo")),
        ("min_length", phrases("longitud mínima, longitud min")),
        ("max_length", phrases("longitud máxima, longitud max")),
        (
            "values",
            phrases("""
                valores, valores posibles, valores permitidos, valores válidos,
                valores aceptados, enumeración
                """),
        ),
    ),
    property_columns=phrases("propiedad, campo, atributo, propiedades, campos"),
    type_stand_ins=phrases("valor, clase"),
    value_columns=phrases("valor, constante, valor posible, literal"),
    ordinal_columns=phrases("número, orden, código"),
    property_value_columns=phrases("valor, valor posible, valor permitido"),
    foreign_columns=(
        ("lists methods", phrases("función, método, tipo de retorno")),
        (
            "lists parameters",
            phrases("parámetro, parametro, parámetros, nombre del parámetro"),
        ),
        ("lists headers", phrases("encabezado, cabecera")),
        ("lists requests", phrases("punto de conexión, ruta")),
        (
            "lists status or error codes",
            phrases("código de error, código http, código de estado"),
        ),
    ),
    foreign_headings=(
        (
            "lists parameters",
            phrases("""
                parámetros, parámetros de consulta, parámetros de entrada,
                parámetros de ruta, parámetros de la solicitud,
                parámetros de solicitud, parámetros de url
                """),
        ),
        ("lists methods", phrases("métodos, funciones")),
        (
            "lists headers",
            phrases("""
                encabezados, cabeceras, encabezados de solicitud,
                encabezados obligatorios, encabezados opcionales,
                cabeceras obligatorias, cabeceras opcionales
                """),
        ),
        (
            "describes a request",
            phrases("""
                solicitud, petición, cuerpo de la solicitud, cuerpo de la petición,
                solicitud http
                """),
        ),
        (
            "describes a response",
            phrases("""
                respuesta, respuestas, cuerpo de la respuesta,
                parámetros de respuesta, campos de respuesta
                """),
        ),
        (
            "lists status or error codes",
            phrases("códigos de error, códigos de estado, errores"),
        ),
        ("lists permissions", phrases("permisos")),
        ("tells what changed", phrases("historial de cambios, cambios")),
    ),
    part_headings=phrases("""
        referencia de campos,
        propiedades, campos, atributos, relaciones, estructura, lista de campos,
        descripción de los campos, modelo de datos, campos obligatorios,
        campos opcionales, representación json, contenido, estructura de campos
        """),
    name_prefixes=phrases("""
        propiedades de, propiedades del, campos de, campos del, atributos de, objeto,
        el objeto, recurso, entidad, clase, estructura de, tipo de recurso, modelo,
        tabla:, el recurso, la entidad, el modelo, el tipo, objeto de, el objeto de,
        recurso de
        """),
    name_suffixes=phrases("objeto, propiedades, campos, atributos, recurso, entidad"),
    enum_suffixes=phrases("valores, valores posibles, enumeración"),
    object_words=phrases("objeto, entidad"),
    enum_words=phrases("enumeración"),
    yes=phrases("sí, si, s, verdadero, obligatorio, requerido, siempre"),
    no=phrases(
        "no, recomendado, falso, opcional, nunca, no requerido, no obligatorio, ninguno"
    ),
    spoken=phrases("sí, si, no, obligatorio, requerido, opcional"),
    conditional=phrases("condicional, depende, a veces, según"),
    conditions=phrases("si, cuando, salvo, excepto, solo, sólo, para, según, en caso"),
    facts=(
        (
            "required",
            True,
            phrases("requerido, requerida, obligatorio, obligatoria, mandatorio"),
        ),
        (
            "required",
            False,
            phrases("opcional, no requerido, no obligatorio, no requerida"),
        ),
        ("nullable", True, phrases("puede ser nulo, admite nulos, anulable")),
        ("nullable", False, phrases("no nulo, no puede ser nulo")),
        (
            "read_only",
            True,
            phrases("solo lectura, sólo lectura, de solo lectura, de sólo lectura"),
        ),
        ("deprecated", True, phrases("obsoleto, obsoleta, en desuso")),
    ),
    list_words=phrases("lista, arreglo, matriz, colección"),
    list_leads=phrases("""
        lista de, arreglo de, matriz de, colección de, array de, conjunto de,
        vector de
        """),
    list_tails=(),
    ands=phrases("y, e"),
    ors=phrases("o"),
    value_leads=phrases("""
        valores posibles, los valores posibles son, valores permitidos,
        valores válidos, valores aceptados
        """),
    default_leads=phrases("""
        valor por defecto, valor predeterminado, por defecto, predeterminado
        """),
    body_signs=phrases("cuerpo, body"),
    constant_leads=phrases("valor fijo, siempre"),
    example_leads=phrases("ej., ej, por ejemplo, ejemplo, ejemplos, p. ej."),
)
