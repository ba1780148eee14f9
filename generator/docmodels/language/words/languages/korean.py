"""Korean: 필드, 타입, 필수, 설명."""

from docmodels.language.words.languages.record import Language
from docmodels.language.words.phrases import phrases

KOREAN = Language(
    name="korean",
    columns=(
        (
            "name",
            phrases("""
                필드, 필드명, 필드 이름, 속성, 속성명, 속성 이름, 이름, 명칭, 키,
                키 이름,
                항목, 항목명, 프로퍼티, 컬럼, 컬럼명, 멤버, 변수명
                """),
        ),
        (
            "type",
            phrases("타입, 유형, 자료형, 데이터 타입, 데이터 유형, 데이터타입, 형식"),
        ),
        ("format", phrases("포맷, 서식")),
        ("cardinality", phrases("반복, 개수")),
        (
            "description",
            phrases("설명, 내용, 비고, 의미, 상세, 상세 설명, 참고, 용도"),
        ),
        (
            "required",
            phrases("필수, 필수 여부, 필수여부, 필수값, 필수/선택, 필수 유무"),
        ),
        ("optional", phrases("선택, 생략 가능, 옵션")),
        ("nullable", phrases("null 허용, null 가능, null 여부, 널 허용")),
        ("read_only", phrases("읽기 전용, 읽기전용")),
        ("deprecated", phrases("지원 중단, 사용 중단")),
        ("default", phrases("기본값, 기본 값, 디폴트, 초기값")),
        ("length", phrases("길이, 크기, 자릿수, 글자 수")),
        ("min_length", phrases("최소 길이")),
        ("max_length", phrases("최대 길이")),
        ("values", phrases("허용값, 허용 값, 가능한 값, 값 목록, 유효값")),
    ),
    property_columns=phrases("필드, 필드명, 속성, 속성명, 항목, 프로퍼티"),
    type_stand_ins=(),
    value_columns=phrases("값, 상수, 열거값"),
    ordinal_columns=phrases("번호, 순번"),
    property_value_columns=phrases("값, 가능한 값"),
    foreign_columns=(
        ("lists methods", phrases("메서드, 메소드, 함수, 반환 타입, 반환형")),
        (
            "lists parameters",
            phrases("파라미터, 매개변수, 파라미터명, 인자, 파라메터, 매개 변수"),
        ),
        ("lists headers", phrases("헤더, 헤더명")),
        ("lists requests", phrases("엔드포인트, 경로")),
        (
            "lists status or error codes",
            phrases("에러 코드, 오류 코드, 상태 코드, 에러코드, 상태코드"),
        ),
    ),
    foreign_headings=(
        (
            "lists parameters",
            phrases("""
                파라미터, 매개변수, 요청 파라미터, 쿼리 파라미터, 경로 파라미터,
                쿼리 매개변수, 경로 매개변수, 인자
                """),
        ),
        ("lists methods", phrases("메서드, 메소드, 함수")),
        ("lists headers", phrases("헤더, 요청 헤더, 응답 헤더")),
        (
            "describes a request",
            phrases("요청, 요청 본문, 요청 바디, 리퀘스트, 요청 필드"),
        ),
        (
            "describes a response",
            phrases("응답, 응답 본문, 응답 바디, 반환값, 응답 필드, 본문"),
        ),
        (
            "lists status or error codes",
            phrases("에러 코드, 오류 코드, 상태 코드, 에러, 오류, 에러 응답"),
        ),
        ("lists permissions", phrases("권한")),
        ("tells what changed", phrases("변경 이력, 변경 사항")),
    ),
    part_headings=phrases("""
        속성, 필드, 항목, 필드 설명, 필드 목록, 필드 정의, 구조, 데이터 구조,
        데이터 모델, 스키마, 프로퍼티, 필수 필드, 선택 필드
        """),
    name_prefixes=phrases("객체, 리소스, 엔티티, 클래스, 모델, 테이블"),
    name_suffixes=phrases("""
        객체, 오브젝트, 리소스, 엔티티, 클래스, 구조체, 모델, 속성, 필드, 스키마,
        테이블
        """),
    enum_suffixes=phrases("열거형, 값, 값 목록"),
    object_words=phrases("객체, 오브젝트, 엔티티"),
    enum_words=phrases("열거형, 열거"),
    yes=phrases("예, 필수, 네, 있음, 가능, 항상"),
    no=phrases("아니오, 아니요, 선택, 불필요, 없음, 불가, 선택적, 권장"),
    spoken=phrases("예, 아니오, 필수, 선택"),
    conditional=phrases("조건부, 조건부 필수, 경우에 따라"),
    conditions=phrases("경우, 때, 조건, 시에만"),
    facts=(
        ("required", True, phrases("필수, 필수값, 필수 항목")),
        ("required", False, phrases("선택, 선택 사항, 생략 가능, 선택값")),
        ("nullable", True, phrases("null 허용, null 가능, 널 허용")),
        ("nullable", False, phrases("null 불가, null 비허용")),
        ("read_only", True, phrases("읽기 전용, 읽기전용")),
        ("deprecated", True, phrases("지원 중단, 사용 중단, 지원 중단됨")),
    ),
    list_words=phrases("배열, 리스트, 목록"),
    list_leads=(),
    list_tails=(" 배열", " 리스트", " 목록", "의 배열", "의 리스트"),
    ands=phrases("와, 과, 및"),
    ors=phrases("또는, 혹은"),
    value_leads=phrases(
        "가능한 값, 허용값, 허용되는 값, 사용 가능한 값, 유효한 값, 열거형"
    ),
    default_leads=phrases("기본값, 기본값은, 기본 값, 디폴트"),
    column_yes=phrases("o"),
    column_no=phrases("x"),
    body_signs=phrases("본문, 바디, body"),
    constant_leads=phrases("고정값, 항상"),
    example_leads=phrases("예, 예시, 예를 들어"),
)
