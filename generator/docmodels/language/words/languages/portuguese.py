"""Portuguese: campo, tipo, obrigatório, descrição."""

from docmodels.language.words.languages.record import Language
from docmodels.language.words.phrases import phrases

PORTUGUESE = Language(
    name="portuguese",
    columns=(
        (
            "name",
            phrases("""
                propriedade, campo, atributo, nome, nome do campo,
                nome da propriedade, chave, elemento, coluna, membro, propriedades,
                campos, dado
                """),
        ),
        ("type", phrases("tipo, tipo de dado, tipo de dados, tipo do campo")),
        ("format", phrases("formato")),
        ("cardinality", phrases("cardinalidade, ocorrências, ocorrência")),
        (
            "description",
            phrases("""
                descrição, descricao, significado, explicação, definição, comentário,
                comentários, observação, observações, nota, notas, detalhe, detalhes,
                obs
                """),
        ),
        (
            "required",
            phrases("""
                obrigatório, obrigatorio, obrigatoriedade, requerido, é obrigatório,
                mandatório, necessário, obrigatória, obrig., obrig
                """),
        ),
        ("optional", phrases("opcional")),
        ("nullable", phrases("nulo, anulável, aceita nulo, permite nulo")),
        ("read_only", phrases("somente leitura, apenas leitura, acesso")),
        ("deprecated", phrases("obsoleto, descontinuado")),
        ("default", phrases("padrão, valor padrão, valor default, por padrão")),
        ("length", phrases("tamanho, comprimento")),
        ("min_length", phrases("tamanho mínimo, comprimento mínimo")),
        ("max_length", phrases("tamanho máximo, comprimento máximo")),
        (
            "values",
            phrases("""
                valores, valores possíveis, valores permitidos, valores válidos,
                valores aceitos, domínio, enumeração
                """),
        ),
    ),
    property_columns=phrases("propriedade, campo, atributo, propriedades, campos"),
    type_stand_ins=phrases("valor, classe"),
    value_columns=phrases("valor, constante, valor possível, literal"),
    ordinal_columns=phrases("número, ordem, código"),
    property_value_columns=phrases("valor, valor possível, valor permitido"),
    foreign_columns=(
        ("lists methods", phrases("função, método, tipo de retorno")),
        (
            "lists parameters",
            phrases("parâmetro, parametro, parâmetros, nome do parâmetro"),
        ),
        ("lists headers", phrases("cabeçalho")),
        ("lists requests", phrases("rota")),
        (
            "lists status or error codes",
            phrases("código de erro, código http, código de status"),
        ),
    ),
    foreign_headings=(
        (
            "lists parameters",
            phrases("""
                parâmetros, parâmetros de consulta, parâmetros de entrada,
                parâmetros de rota, parâmetros da requisição, parâmetros de url
                """),
        ),
        ("lists methods", phrases("métodos, funções")),
        (
            "lists headers",
            phrases("""
                cabeçalhos, cabeçalhos da requisição, headers obrigatórios,
                headers opcionais, cabeçalhos obrigatórios, cabeçalhos opcionais
                """),
        ),
        (
            "describes a request",
            phrases("""
                requisição, solicitação, corpo da requisição, corpo da solicitação
                """),
        ),
        (
            "describes a response",
            phrases("""
                resposta, respostas, corpo da resposta, parâmetros de resposta,
                campos da resposta
                """),
        ),
        (
            "lists status or error codes",
            phrases("códigos de erro, códigos de status, erros"),
        ),
        ("lists permissions", phrases("permissões")),
        ("tells what changed", phrases("histórico de alterações, alterações")),
    ),
    part_headings=phrases("""
        referência de campos,
        propriedades, campos, atributos, relacionamentos, estrutura, lista de campos,
        descrição dos campos, modelo de dados, campos obrigatórios,
        campos opcionais, representação json, conteúdo
        """),
    name_prefixes=phrases("""
        propriedades de, propriedades do, campos de, campos do, campos da,
        atributos de, objeto, o objeto, recurso, entidade, classe, estrutura de,
        modelo, tabela:, o recurso, a entidade, o modelo, o tipo, objeto de,
        o objeto de, recurso de
        """),
    name_suffixes=phrases("objeto, propriedades, campos, atributos, recurso, entidade"),
    enum_suffixes=phrases("valores, valores possíveis, enumeração"),
    object_words=phrases("objeto, entidade"),
    enum_words=phrases("enumeração"),
    yes=phrases("sim, s, verdadeiro, obrigatório, requerido, sempre"),
    no=phrases(
        "não, recomendado, nao, falso, opcional, nunca, não obrigatório, nenhum"
    ),
    spoken=phrases("sim, não, nao, obrigatório, requerido, opcional"),
    conditional=phrases("condicional, depende, às vezes, conforme"),
    conditions=phrases("se, quando, salvo, exceto, somente, apenas, para, caso"),
    facts=(
        (
            "required",
            True,
            phrases("obrigatório, obrigatória, requerido, mandatório"),
        ),
        (
            "required",
            False,
            phrases("opcional, não obrigatório, não obrigatória, não requerido"),
        ),
        ("nullable", True, phrases("pode ser nulo, aceita nulo, anulável")),
        ("nullable", False, phrases("não nulo, não pode ser nulo")),
        (
            "read_only",
            True,
            phrases("somente leitura, apenas leitura, só leitura"),
        ),
        ("deprecated", True, phrases("obsoleto, obsoleta, descontinuado")),
    ),
    list_words=phrases("lista, vetor, matriz, coleção"),
    list_leads=phrases("""
        lista de, vetor de, matriz de, coleção de, array de, arranjo de, conjunto de
        """),
    list_tails=(),
    ands=phrases("e"),
    ors=phrases("ou"),
    value_leads=phrases("""
        valores possíveis, os valores possíveis são, valores permitidos,
        valores válidos, valores aceitos
        """),
    default_leads=phrases("valor padrão, o padrão é, padrão"),
    body_signs=phrases("corpo, body"),
    constant_leads=phrases("valor fixo, sempre"),
    example_leads=phrases("ex., ex, por exemplo, exemplo, exemplos, p. ex."),
)
