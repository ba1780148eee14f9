"""What programming, and other languages than English, call the scalars.

Each language has its words under the name of the scalar; spellings are compared as
those of `core.scalars` are, lower case here.  A word that several languages have
means the same in all of them.
"""

from collections.abc import Mapping

#: Namespaces before the name of a scalar that say nothing.
NAMESPACES = (
    *("edm.", "system.", "xs:", "xsd:", "google.protobuf.", "kotlin.", "java.lang."),
    *("java.math.", "java.net.", "java.time.", "java.util.", "serde json::"),
)
#: Packages whose types are called like scalars, and travel as objects.
OF_OBJECTS = ("google.type.",)
#: Spellings by scalar: types of the libraries that come with programming languages.
CODE_WORDS: Mapping[str, tuple[str, ...]] = {
    # Paths and addresses, and the masks of protocol buffers.
    "string": ("pathbuf", "pathlib.path", "ipaddr", "ipv4addr", "ipv6addr")
    + ("ipaddress", "ipv4address", "ipv6address", "ipvanyaddress", "emailstr")
    + ("fieldmask", "charsequence", "secretstr", "citext"),
    "integer": ("int8 t", "int16 t", "int32 t", "uint8 t", "uint16 t", "uint32 t")
    + ("size t", "isize", "nsinteger", "nsuinteger", "mediumint"),
    "long": ("int64 t", "uint64 t", "i128", "u128"),
    "datetime": ("naivedatetime", "datetimeimmutable", "datetimeinterface")
    + ("carbonimmutable", "primitivedatetime", "carbon", "awaredatetime", "nsdate")
    + ("utc datetime usec", "naive datetime", "naive datetime usec"),
    "date": ("naivedate",),
    "time": ("naivetime",),
    "number": ("nsnumber", "cgfloat"),
    "duration": ("timedelta",),
    "uuid": ("uuid4",),
    "uri": ("httpurl", "anyurl", "anyhttpurl", "nsurl"),
    "binary": ("bytesvalue",),
    "json_object": ("jobject",),
    "any": ("jsonelement", "jsonnode", "jtoken")
    # Generators write so that rows or texts below say which.
    + ("oneof", "anyof", "allof")
    # What maps objects to tables calls what it leads to.
    + ("relationship", "relation", "association"),
}
#: Spellings by language and scalar.
SCALAR_WORDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "german": {
        "string": ("zeichenkette", "zeichenfolge", "zeichen", "zeichenketten"),
        "boolean": ("boolesch", "boolescher wert", "wahrheitswert", "boolsch"),
        "integer": ("ganzzahl", "ganze zahl", "ganzzahlig", "ganzzahlen"),
        "number": (
            "zahl",
            "zahlen",
            "kommazahl",
            "dezimalzahl",
            "gleitkommazahl",
            "dezimal",
        ),
        "datetime": ("zeitstempel", "datum und uhrzeit", "datum/uhrzeit", "zeitpunkt"),
        "date": ("datum",),
        "time": ("uhrzeit",),
        "object": ("objekt",),
        "any": ("beliebig",),
    },
    "french": {
        "string": ("chaîne", "chaîne de caractères", "chaine", "texte")
        + ("chaine de caractères", "chaine de caracteres", "chaînes de caractères"),
        "boolean": ("booléen", "booleen"),
        "integer": ("entier", "nombre entier", "nombres entiers"),
        "number": ("nombre", "décimal", "nombre décimal", "nombre à virgule", "réel"),
        "datetime": ("horodatage", "date et heure", "date/heure"),
        "time": ("heure",),
        "object": ("objet",),
    },
    "spanish": {
        "string": ("cadena", "cadena de texto", "cadena de caracteres", "texto")
        + ("cadenas de texto", "cadenas de caracteres"),
        "boolean": ("booleano", "lógico"),
        "integer": ("entero", "número entero", "numero entero", "números enteros"),
        "number": ("número", "numero", "número decimal", "numérico", "decimales"),
        "datetime": ("fecha y hora", "fecha/hora", "marca de tiempo"),
        "date": ("fecha",),
        "time": ("hora",),
        "object": ("objeto",),
        "any": ("cualquiera",),
    },
    "portuguese": {
        "string": ("cadeia", "cadeia de caracteres", "texto", "sequência de caracteres")
        + ("alfanumérico",),
        "boolean": ("booleano", "lógico"),
        "integer": ("inteiro", "número inteiro", "numero inteiro", "números inteiros"),
        "number": ("número", "numero", "número decimal", "numérico"),
        "datetime": ("data e hora", "data/hora", "carimbo de data/hora"),
        # `data` alone is an English word, too, and no date then.
        "time": ("hora",),
        "object": ("objeto",),
        "any": ("qualquer",),
    },
    "chinese": {
        "string": ("字符串", "字串", "文本", "文字", "字符", "字元"),
        "boolean": ("布尔", "布尔值", "布尔型", "布林", "布林值"),
        "integer": ("整数", "整型", "整數", "整形"),
        "long": ("长整型", "长整数"),
        "number": ("数字", "数值", "浮点数", "浮点", "浮点型", "小数", "數字", "數值"),
        "datetime": ("日期时间", "时间戳", "日期時間", "時間戳"),
        "date": ("日期",),
        "object": ("对象", "物件"),
        "any": ("任意", "任意类型"),
        "null": ("空", "空值"),
    },
    "japanese": {
        "string": ("文字列", "文字列型", "文字", "テキスト", "ストリング"),
        "boolean": ("真偽値", "論理値", "ブール", "ブール値", "ブーリアン", "真偽"),
        "integer": ("整数", "整数型", "整数値"),
        "number": ("数値", "数値型", "数字", "小数", "浮動小数点数", "実数"),
        "datetime": ("日時", "タイムスタンプ", "日付時刻"),
        "date": ("日付", "年月日"),
        "time": ("時刻",),
        "object": ("オブジェクト",),
        "any": ("任意の型",),
    },
    "korean": {
        "string": ("문자열", "텍스트", "스트링", "문자"),
        "boolean": ("불리언", "불린", "논리값", "불"),
        "integer": ("정수", "정수형"),
        "number": ("숫자", "실수", "수치", "소수"),
        "datetime": ("일시", "날짜시간", "날짜 및 시간", "타임스탬프"),
        "date": ("날짜", "일자"),
        "time": ("시각",),
        "object": ("객체", "오브젝트"),
        "any": ("모든 타입",),
    },
    "russian": {
        "string": ("строка", "текст", "строковый", "строки", "строк"),
        "boolean": ("логический", "булево", "булевый", "логическое", "флаг"),
        "integer": ("целое число", "целое", "целый", "целочисленный", "целых чисел"),
        "number": ("число", "числовой", "вещественное число", "дробное число", "чисел"),
        "datetime": ("дата и время", "дата/время", "метка времени"),
        "date": ("дата",),
        "time": ("время",),
        "object": ("объект", "объектов", "объекты"),
        "any": ("любой",),
    },
}
