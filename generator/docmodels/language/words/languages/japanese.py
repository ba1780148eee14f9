"""Japanese: プロパティ, 型, 必須, 説明."""

from docmodels.language.words.languages.record import Language
from docmodels.language.words.phrases import phrases

JAPANESE = Language(
    name="japanese",
    columns=(
        (
            "name",
            phrases("""
                プロパティ, プロパティ名, フィールド, フィールド名, 属性, 属性名, 名前,
                名称, キー, キー名, 項目, 項目名, 要素, 要素名, 列名, カラム, カラム名,
                メンバー, メンバ, 物理名, パラメータ名称
                """),
        ),
        (
            "type",
            phrases("""
                型, データ型, タイプ, 種別, 種類, データタイプ, フィールド型, 値の型,
                型名
                """),
        ),
        ("format", phrases("形式, フォーマット, 書式, データ形式")),
        ("cardinality", phrases("多重度, 出現回数, 繰り返し")),
        (
            "description",
            phrases("""
                説明, 内容, 備考, 概要, 詳細, 意味, コメント, 補足, 備考欄, 注釈, 解説,
                論理名, 用途
                """),
        ),
        (
            "required",
            phrases(
                "必須, 必須か, 必須/任意, 必須項目, 要否, 必須・任意, 必要, 必須フラグ"
            ),
        ),
        ("optional", phrases("任意, 省略可, 省略可能, オプション")),
        ("nullable", phrases("null許容, null可, null可否, null 許容, nullを許容")),
        ("read_only", phrases("読み取り専用, 読取専用, アクセス, 参照のみ")),
        ("deprecated", phrases("非推奨, 廃止")),
        (
            "default",
            phrases("デフォルト, デフォルト値, 既定値, 初期値, 省略時, 規定値"),
        ),
        ("length", phrases("長さ, 桁数, 文字数, サイズ")),
        ("min_length", phrases("最小文字数, 最小桁数, 最小長")),
        ("max_length", phrases("最大文字数, 最大桁数, 最大長")),
        (
            "values",
            phrases(
                "取りうる値, 値の範囲, 設定値, 選択肢, 有効な値, 指定可能な値, 許容値"
            ),
        ),
    ),
    property_columns=phrases(
        "プロパティ, プロパティ名, フィールド, フィールド名, 項目"
    ),
    type_stand_ins=phrases("値"),
    value_columns=phrases("値, 定数, 列挙値, 設定値"),
    ordinal_columns=phrases("番号, コード, 数値"),
    property_value_columns=phrases("値, 取りうる値, 設定値"),
    foreign_columns=(
        ("lists methods", phrases("メソッド, 関数, メソッド名, 戻り値の型, 戻り値")),
        (
            "lists parameters",
            phrases(
                "パラメータ, パラメーター, パラメータ名, パラメーター名, 引数, 引数名"
            ),
        ),
        ("lists headers", phrases("ヘッダー, ヘッダ, ヘッダー名, ヘッダ名")),
        ("lists requests", phrases("エンドポイント, パス")),
        (
            "lists status or error codes",
            phrases("エラーコード, ステータスコード, httpステータス"),
        ),
    ),
    foreign_headings=(
        (
            "lists parameters",
            phrases("""
                パラメータ, パラメーター, リクエストパラメータ, クエリパラメータ,
                パスパラメータ, リクエストパラメーター, クエリパラメーター, 引数
                """),
        ),
        ("lists methods", phrases("メソッド, 関数")),
        (
            "lists headers",
            phrases(
                "ヘッダー, リクエストヘッダー, リクエストヘッダ, レスポンスヘッダー"
            ),
        ),
        (
            "describes a request",
            phrases("""
                リクエスト, リクエストボディ, 要求, 要求本文, http 要求,
                リクエストフィールド, リクエストスキーマ, ボディ
                """),
        ),
        (
            "describes a response",
            phrases("""
                レスポンス, レスポンスボディ, 応答, 戻り値, 応答本文,
                レスポンスフィールド, レスポンススキーマ
                """),
        ),
        (
            "lists status or error codes",
            phrases("エラーコード, ステータスコード, エラー, エラーレスポンス"),
        ),
        ("lists permissions", phrases("アクセス許可, 権限")),
        ("tells what changed", phrases("変更履歴, 更新履歴")),
    ),
    part_headings=phrases("""
        プロパティ, フィールド, 属性, 項目, 項目一覧, フィールド一覧, プロパティ一覧,
        リレーションシップ, データ構造, 構造, json 表記, データモデル, 必須項目,
        任意項目, スキーマ, フィールド説明, フィールド定義
        """),
    name_prefixes=phrases(
        "オブジェクト, リソース, エンティティ, クラス, 構造体, モデル"
    ),
    name_suffixes=phrases("""
        オブジェクト, リソース, リソースの種類, エンティティ, クラス, 構造体, モデル,
        プロパティ, フィールド, スキーマ, テーブル, の構造, のプロパティ, のフィールド
        """),
    enum_suffixes=phrases("列挙型, 列挙値, の値, 列挙体"),
    object_words=phrases("オブジェクト, エンティティ, モデル, スキーマ"),
    enum_words=phrases("列挙型, 列挙, 列挙体"),
    yes=phrases("はい, 必須, 有, 要, 可, 真, 常に"),
    no=phrases(
        "いいえ, 推奨, 任意, 無, 不要, 否, 不可, 偽, 省略可, なし, オプション, ー"
    ),
    spoken=phrases("はい, いいえ, 必須, 任意, ◯, 〇, ○, 省略可"),
    conditional=phrases(
        "条件付き, 条件付き必須, 条件付, 条件により必須, 場合による, △, ▲"
    ),
    conditions=phrases("場合, 時, とき, のみ, 条件"),
    facts=(
        ("required", True, phrases("必須, 必須項目, 必須です")),
        (
            "required",
            False,
            phrases("任意, 省略可, 省略可能, 任意項目, オプション, 省略可能です"),
        ),
        ("nullable", True, phrases("null可, null許容, null 可, null を許容")),
        ("nullable", False, phrases("null不可, null 不可, null非許容")),
        (
            "read_only",
            True,
            phrases("読み取り専用, 読取専用, 読み取り専用です, 読み取り専用プロパティ"),
        ),
        ("deprecated", True, phrases("非推奨, 廃止予定, 非推奨です")),
    ),
    list_words=phrases("配列, リスト, コレクション, 配列型"),
    list_leads=(),
    list_tails=(
        *("の配列", "型の配列", "配列", "のリスト", "リスト", "のコレクション"),
        *("コレクション", "の一覧"),
    ),
    ands=phrases("と, および, 及び"),
    ors=phrases("または, 又は, もしくは"),
    value_leads=phrases("""
        取りうる値, 取り得る値は, 取り得る値, 使用可能な値, 使用可能な値は, 有効な値,
        指定可能な値, 可能な値, 列挙, 列挙値
        """),
    default_leads=phrases(
        "デフォルト値は, デフォルトは, デフォルト, デフォルト値, 既定値"
    ),
    body_signs=phrases("ボディ, 本文, body"),
    constant_leads=phrases("固定値, 常に"),
    example_leads=phrases("例, 例えば, たとえば"),
)
