"""Chinese, in simplified and traditional characters: 字段, 类型, 必填, 说明."""

from docmodels.language.words.languages.record import Language
from docmodels.language.words.phrases import phrases

CHINESE = Language(
    name="chinese",
    columns=(
        (
            "name",
            phrases("""
                字段, 字段名, 字段名称, 属性, 属性名, 属性名称, 名称, 名字, 键, 键名,
                成员, 成员名, 列名, 数据项, 欄位, 欄位名稱, 屬性, 屬性名稱, 名稱,
                英文名, 字段英文名, 变量, 变量名
                """),
        ),
        (
            "type",
            phrases("""
                类型, 数据类型, 字段类型, 值类型, 属性类型, 参数类型, 變數類型, 類型,
                型別, 資料型別, 資料類型, 数据格式类型
                """),
        ),
        ("format", phrases("格式, 数据格式, 資料格式")),
        ("cardinality", phrases("基数, 出现次数, 重复")),
        (
            "description",
            phrases("""
                说明, 描述, 含义, 备注, 解释, 注释, 字段说明, 字段描述, 属性说明,
                属性描述, 参数说明, 参数描述, 释义, 简介, 說明, 備註, 意义, 中文名,
                名称说明, 内容
                """),
        ),
        (
            "required",
            phrases("""
                必填, 是否必填, 必须, 是否必须, 必选, 是否必选, 必需, 是否必需, 必传,
                是否必传, 必要, 必返回, 必選, 必須, 是否必須, 是否必返回, 必填项
                """),
        ),
        ("optional", phrases("可选, 是否可选, 選填, 可選, 选填")),
        ("nullable", phrases("可空, 可为空, 是否可空, 是否可为空, 允许为空, 是否为空")),
        ("read_only", phrases("只读, 是否只读, 唯讀, 读写, 访问权限")),
        ("deprecated", phrases("废弃, 是否废弃, 已废弃, 弃用")),
        ("default", phrases("默认值, 默认, 缺省值, 预设值, 預設值, 預設")),
        ("length", phrases("长度, 字段长度, 長度, 大小")),
        ("min_length", phrases("最小长度, 最短长度")),
        ("max_length", phrases("最大长度, 最长长度, 最大長度")),
        (
            "values",
            phrases(
                "取值, 可选值, 取值范围, 枚举值, 可取值, 允许值, 值域, 枚举, 有效值"
            ),
        ),
    ),
    property_columns=phrases("字段, 字段名, 属性, 属性名, 欄位, 屬性"),
    type_stand_ins=phrases("值, 种类"),
    value_columns=phrases("值, 枚举值, 取值, 常量, 可选值, 枚举项, 枚举"),
    ordinal_columns=phrases("编号, 数值, 序号, 代码, 编码"),
    property_value_columns=phrases("值, 取值, 枚举值, 可选值"),
    foreign_columns=(
        ("lists methods", phrases("方法, 函数, 方法名, 返回类型")),
        (
            "lists parameters",
            phrases("参数, 参数名, 参数名称, 输入参数, 參數, 參數名稱, 请求参数, 入参"),
        ),
        ("lists headers", phrases("请求头, 头部")),
        ("lists requests", phrases("接口, 接口地址, 请求地址")),
        (
            "lists status or error codes",
            phrases("错误码, 状态码, 返回码, 错误代码, 狀態碼, 錯誤碼"),
        ),
    ),
    foreign_headings=(
        (
            "lists parameters",
            phrases("""
                参数, 查询参数, 路径参数, 参数说明, 入参, 參數, 公共参数, 输入参数,
                请求参数, 请求参数说明, 請求參數, 请求参数列表, 请求参数如下, 参数列表,
                参数如下
                """),
        ),
        ("lists methods", phrases("方法, 函数")),
        ("lists headers", phrases("请求头, 响应头, 请求头部, 公共请求头")),
        (
            "describes a request",
            phrases("""
            请求, 请求体, 请求示例, 示例请求, 请求body, 請求, 请求体参数, body参数,
            body 参数, 请求报文
            """),
        ),
        (
            "describes a response",
            phrases("""
                响应, 返回, 响应体, 返回值, 返回结果, 返回参数, 响应参数, 响应体示例,
                返回字段, 响应字段, 出参, 返回数据, 输出参数, 返回参数说明,
                返回字段说明,
                响应参数说明, 响应结果, 响应数据, 响应报文, 返回参数列表, 返回参数如下
                """),
        ),
        (
            "lists status or error codes",
            phrases("错误码, 状态码, 返回码, 错误代码, 错误信息"),
        ),
        ("lists permissions", phrases("权限, 权限要求")),
        ("tells what changed", phrases("更新日志, 变更记录, 版本记录")),
    ),
    part_headings=phrases("""
        属性, 字段, 字段说明, 字段列表, 字段描述, 属性说明, 属性列表, 数据结构, 结构,
        参数结构, 关系, 数据模型, 屬性, 欄位, 必填字段, 可选字段, 结构说明, 字段定义
        """),
    name_prefixes=phrases("对象, 数据结构, 结构体, 结构, 实体, 模型, 类, 资源"),
    name_suffixes=phrases("""
        对象, 结构, 数据结构, 结构体, 对象结构, 实体, 模型, 类, 属性, 字段, 资源,
        对象说明, 字段说明, 結構, 物件
        """),
    enum_suffixes=phrases("枚举, 枚举值, 取值, 取值说明"),
    object_words=phrases("对象, 结构, 对象结构, 数据结构, 实体, 结构体, 物件"),
    enum_words=phrases("枚举, 枚举值, 枚举类型"),
    yes=phrases("是, 必填, 必须, 必选, 必需, 必传, 真, 必須, 必選, 要, 有, 一定"),
    no=phrases("""
        否, 建议, 推荐, 非必填, 可选, 选填, 非必须, 不必填, 假, 可選, 選填, 不, 无, 不是
        """),
    spoken=phrases("是, 否, 必填, 非必填, 必须, 可选, 选填"),
    conditional=phrases(
        "条件必填, 条件必选, 条件, 视情况, 特殊可选, 条件选填, 特殊必填"
    ),
    conditions=phrases("当, 如果, 若, 仅, 时, 除非, 在, 時, 則"),
    facts=(
        ("required", True, phrases("必填, 必须, 必选, 必传, 必需, 必填项, 必須, 必選")),
        (
            "required",
            False,
            phrases("可选, 选填, 非必填, 非必须, 非必选, 可選, 選填, 可不填"),
        ),
        ("nullable", True, phrases("可为空, 可空, 允许为空, 可为 null, 可能为空")),
        ("nullable", False, phrases("不可为空, 非空, 不能为空, 不允许为空")),
        ("read_only", True, phrases("只读, 唯讀, 只读字段")),
        ("deprecated", True, phrases("已废弃, 已弃用, 废弃, 弃用, 已過時, 已过时")),
    ),
    list_words=phrases("数组, 列表, 集合, 陣列, 清單"),
    list_leads=(),
    list_tails=("数组", "列表", "集合", "陣列", "清單", "类型的数组", "类型数组"),
    ands=phrases("和, 与, 及"),
    ors=phrases("或, 或者"),
    value_leads=phrases("""
        可选值, 取值, 取值范围, 枚举值, 可选值为, 取值为, 可能的值, 有效值, 枚举, 枚舉,
        可选项, 可用值, 允许值, 可選值
        """),
    default_leads=phrases("默认值为, 默认为, 默认值, 默认, 缺省值, 預設值, 預設"),
    body_signs=phrases("体, 體, 正文, body"),
    outside_signs=phrases("查询, 路径, 公共"),
    constant_leads=phrases("固定值为, 固定值, 固定为, 固定传, 恒为, 始终为"),
    example_leads=phrases("例如, 比如, 譬如, 示例, 如, 例"),
)
