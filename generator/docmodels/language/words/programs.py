"""Words that nobody takes for those of models: of programs, of what they do and use.

All words are lower case, without markup; `normal_title` folds a title to them.
"""

from collections.abc import Mapping, Sequence
from itertools import chain

from docmodels.language.words.folding import normal_title
from docmodels.language.words.phrases import phrases

#: Titles of what a program is made of, of what it does and when, by language: no
#: properties and no values are called so.
PROGRAM_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "english": phrases("""
        command, component, dependency, directory, file, folder, hook, library, module,
        namespace, package, path, provider, route, scope, screen, script, service, tool,
        condition, trigger, step, from, from state, current state, button, shortcut,
        menu, page, plugin, repository, environment, technology
        """),
    "german": phrases("""
        befehl, komponente, abhängigkeit, verzeichnis, datei, ordner, bibliothek, modul,
        paket, pfad, bildschirm, skript, dienst, werkzeug, bedingung, auslöser, schritt,
        von, schaltfläche, seite, umgebung, technologie
        """),
    "french": phrases("""
        commande, composant, dépendance, répertoire, fichier, dossier, bibliothèque,
        module, paquet, chemin, écran, script, service, outil, condition, déclencheur,
        étape, bouton, page, environnement, technologie
        """),
    "spanish": phrases("""
        comando, componente, dependencia, directorio, archivo, fichero, carpeta,
        biblioteca, módulo, paquete, ruta, pantalla, guion, servicio, herramienta,
        condición, disparador, paso, desde, botón, página, entorno, tecnología
        """),
    "portuguese": phrases("""
        comando, componente, dependência, diretório, arquivo, ficheiro, pasta,
        biblioteca, módulo, pacote, caminho, tela, serviço, ferramenta, condição,
        gatilho, passo, etapa, de, botão, página, ambiente, tecnologia
        """),
    "russian": phrases("""
        команда, компонент, зависимость, каталог, директория, файл, папка, библиотека,
        модуль, пакет, экран, скрипт, сервис, служба, инструмент, условие, триггер, шаг,
        этап, откуда, из, кнопка, страница, раздел, окружение, технология
        """),
    "chinese": phrases("""
        命令, 组件, 依赖, 目录, 文件, 文件夹, 库, 模块, 包, 路径, 页面, 脚本, 服务,
        工具, 条件, 触发条件, 步骤, 按钮, 菜单, 环境, 技术, 插件, 指令, 原状态,
        當前狀態, 当前状态
        """),
    "japanese": phrases("""
        コマンド, コンポーネント, 依存関係, ディレクトリ, ファイル, フォルダ,
        ライブラリ, モジュール, パッケージ, パス, 画面, スクリプト, サービス, ツール,
        条件, トリガー, 手順, ステップ, 遷移元, ボタン, ページ, 環境, 技術
        """),
    "korean": phrases("""
        명령어, 명령, 컴포넌트, 의존성, 디렉터리, 디렉토리, 파일, 폴더, 라이브러리,
        모듈, 패키지, 경로, 화면, 스크립트, 서비스, 도구, 조건, 트리거, 단계, 버튼,
        페이지, 환경, 기술, 기존 상태, 현재 상태
        """),
}
#: Titles of keys that stand for the texts of a program, beside those of the texts.
TEXT_KEYS = frozenset(phrases("""
        key, string key, message key, schlüssel, clé, clave, chave, ключ, 键, 键名,
        キー,
        키
        """))
TEXT_COLUMNS = frozenset(phrases("""
        text, translation, wording, message text, übersetzung, wortlaut, texte,
        traduction, texto, traducción, tradução, текст, перевод, 文案, 译文, 翻译, 文言,
        翻訳, 문구, 번역
        """))

#: What stands in the place of a type for what a program calls.
FUNCTION_TYPES = frozenset(phrases("""
    function, functions, func, callable, callback, callback function, async function,
    closure, lambda
    """))
#: Those of them that with a capital letter are rather models.
RATHER_MODELS = frozenset(phrases("callback, lambda"))
#: Properties that tell of which kind something is: these may have such a word for their
#: value.
NAMES_OF_KINDS = frozenset(phrases("type, kind, category, role"))

#: Products that are written like the names of classes, with a capital inside.
PRODUCTS = frozenset(phrases("""
    AliPay, AsyncApi, BigQuery, BitBucket, ChatGpt, ClickHouse, CloudFlare, CosmosDB,
    CouchDB, DeepSeek, DocuSign, DynamoDB, ElasticSearch, FaceBook, FastApi, FedEx,
    GitHub, GitLab, GraphQL, HubSpot, InfluxDB, JavaScript, LinkedIn, MariaDB,
    MasterCard, MongoDB, NestJS, NextJS, NodeJS, OpenAI, OpenApi, OpenID, OpenSearch,
    PayPal, PostgreSQL, PowerShell, ProtoBuf, QuickBooks, RabbitMQ, SalesForce,
    SendGrid, SharePoint, SwiftUI, TikTok, TypeScript, UnionPay, WeChat,
    WhatsApp, WooCommerce, WordPress, YouTube
    """.casefold()))

_TITLES = frozenset(chain.from_iterable(PROGRAM_COLUMNS.values()))


def is_of_program(titles: Sequence[str]) -> bool:
    """Tell whether columns are those of a program, and no model's, by their titles.

    >>> is_of_program(["module", "description"]), is_of_program(["ключ", "текст"])
    (True, True)
    >>> is_of_program(["test file", "purpose"]), is_of_program(["key", "sense"])
    (False, False)
    """
    first = normal_title(titles[0]) if titles else ""
    if first in TEXT_KEYS and not TEXT_COLUMNS.isdisjoint(titles[1:]):
        return True
    return first in _TITLES


def is_function(name: str) -> bool:
    """Tell whether a word in the place of a type is that of what a program calls.

    >>> is_function("Function"), is_function("FunctionCall")
    (True, False)
    >>> is_function("callback"), is_function("Callback")
    (True, False)
    """
    folded = name.casefold()
    small = name == folded or folded not in RATHER_MODELS
    return small and folded in FUNCTION_TYPES
