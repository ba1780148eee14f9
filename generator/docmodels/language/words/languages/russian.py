"""Russian: поле, тип, обязательное, описание."""

from docmodels.language.words.languages.record import Language
from docmodels.language.words.phrases import phrases

RUSSIAN = Language(
    name="russian",
    columns=(
        (
            "name",
            phrases("""
                поле, свойство, атрибут, имя, название, имя поля, название поля,
                наименование, наименование поля, ключ, элемент, поля, свойства,
                атрибуты, имя свойства, название свойства, колонка, реквизит
                """),
        ),
        ("type", phrases("тип, тип данных, тип поля, тип значения, тип элемента")),
        ("format", phrases("формат, формат данных")),
        ("cardinality", phrases("множественность, кратность, количество")),
        (
            "description",
            phrases("""
                описание, комментарий, комментарии, пояснение, примечание, примечания,
                назначение, смысл, описание поля
                """),
        ),
        (
            "required",
            phrases("""
                обязательное, обязательность, обязательный, обязательно, обязательное
                поле, обяз, обязательный параметр, обязателен, обязательна
                """),
        ),
        ("optional", phrases("необязательное, необязательный, опционально")),
        ("nullable", phrases("может быть null, допускает null, nullable")),
        ("read_only", phrases("только чтение, только для чтения")),
        ("deprecated", phrases("устарело, устаревшее")),
        (
            "default",
            phrases("по умолчанию, значение по умолчанию, умолчание, дефолт"),
        ),
        ("length", phrases("длина, размер")),
        ("min_length", phrases("минимальная длина")),
        ("max_length", phrases("максимальная длина")),
        ("values", phrases("возможные значения, допустимые значения, значения")),
    ),
    property_columns=phrases("поле, свойство, атрибут, имя поля, название поля"),
    type_stand_ins=(),
    value_columns=phrases("значение, константа"),
    ordinal_columns=phrases("номер, код"),
    property_value_columns=phrases("значение, возможное значение"),
    foreign_columns=(
        ("lists methods", phrases("метод, функция, возвращаемый тип, методы")),
        (
            "lists parameters",
            phrases("параметр, параметры, имя параметра, аргумент, название параметра"),
        ),
        ("lists headers", phrases("заголовок, заголовки")),
        ("lists requests", phrases("эндпоинт, путь, маршрут")),
        (
            "lists status or error codes",
            phrases("код ошибки, код ответа, код состояния, http-код"),
        ),
    ),
    foreign_headings=(
        (
            "lists parameters",
            phrases("""
                параметры, параметры запроса, query-параметры, параметры пути,
                аргументы, входные параметры
                """),
        ),
        ("lists methods", phrases("методы, функции")),
        ("lists headers", phrases("заголовки, заголовки запроса, заголовки ответа")),
        ("describes a request", phrases("запрос, тело запроса, поля запроса, тело")),
        (
            "describes a response",
            phrases("ответ, тело ответа, ответы, поля ответа, параметры ответа"),
        ),
        (
            "lists status or error codes",
            phrases("ошибки, коды ошибок, коды ответа, коды ответов"),
        ),
        ("lists permissions", phrases("права, права доступа, разрешения")),
        ("tells what changed", phrases("история изменений, изменения")),
    ),
    part_headings=phrases("""
        свойства, поля, атрибуты, структура, описание полей, список полей, модель
        данных, обязательные поля, необязательные поля, схема, связи
        """),
    name_prefixes=phrases("""
        объект, сущность, класс, ресурс, модель, структура, таблица, поля, поля
        объекта, свойства, свойства объекта, описание объекта, аккаунт, схема
        """),
    name_suffixes=phrases("объект, сущность"),
    enum_suffixes=phrases("значения"),
    object_words=phrases("объект, сущность"),
    enum_words=phrases("перечисление, перечисления"),
    yes=phrases("да, обязательно, обязательное, обязательный, всегда"),
    no=phrases("нет, необязательно, необязательное, необязательный, опционально"),
    spoken=phrases("да, нет, обязательно, необязательно"),
    conditional=phrases("условно, зависит, иногда, по условию"),
    conditions=phrases("если, при, когда, кроме, только"),
    facts=(
        (
            "required",
            True,
            phrases("обязательное, обязательный, обязательная, обязательно"),
        ),
        (
            "required",
            False,
            phrases("""
                необязательное, необязательный, необязательная, необязательно,
                опционально, опциональное
                """),
        ),
        ("nullable", True, phrases("может быть null, допускает null")),
        ("nullable", False, phrases("не может быть null")),
        ("read_only", True, phrases("только для чтения, только чтение")),
        ("deprecated", True, phrases("устарело, устаревшее")),
    ),
    list_words=phrases("массив, список"),
    list_leads=phrases("массив, список, массив из, список из"),
    list_tails=(),
    ands=phrases("и"),
    ors=phrases("или"),
    value_leads=phrases("""
        возможные значения, допустимые значения, доступные значения,
        принимает значения, одно из значений
        """),
    default_leads=phrases("по умолчанию, значение по умолчанию"),
    body_signs=phrases("тело, тела, body"),
    constant_leads=phrases("всегда"),
    example_leads=phrases("например, пример, примеры, напр."),
)
