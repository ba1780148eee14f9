"""Acronyms in the names of properties and models."""

import pytest

from docmodels.core.acronyms import BEFORE_S, MIXED, split_words
from docmodels.core.identifiers import class_name, field_name, function_name
from docmodels.core.wire_names import wire_name

WORDS = (
    "IPv IPsec OAuth mTLS IoT VoIP PoE QoS DoS DDoS iOS iPadOS macOS tvOS "
    "watchOS visionOS SaaS PaaS IaaS FaaS DBaaS eSIM vCPU vRAM vNIC kB KiB MiB "
    "GiB TiB PiB MBps GBps kHz MHz GHz kW kWh MWh mAh dB dBm GraphQL NoSQL MySQL "
    "PostgreSQL SQLite "
).split()


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("userIDs", "user_ids"),
        ("imageURLs", "image_urls"),
        ("VPCs", "vpcs"),
        ("APIs", "apis"),
        ("podIPs", "pod_ips"),
        ("hasIDsOfUsers", "has_ids_of_users"),
        ("users_IDs", "users_ids"),
        ("URLs2", "urls2"),
        ("PDFsByPage", "pdfs_by_page"),
        ("EC2IDs", "ec2_ids"),
        ("APIsEnabled", "apis_enabled"),
        ("DNSIsEnabled", "dns_is_enabled"),
        ("treatIDAsString", "treat_id_as_string"),
        ("IPv4Address", "ipv4_address"),
        ("isIPv6Enabled", "is_ipv6_enabled"),
        ("UUIDv4", "uuidv4"),
        ("OAuth2Token", "oauth2_token"),
        ("iOSDevices", "ios_devices"),
        ("macOSVersion", "macos_version"),
        ("frequencyMHz", "frequency_mhz"),
        ("diskGiB", "disk_gib"),
        ("vCPUs", "vcpus"),
        ("VMs", "vms"),
        ("MEDIAs", "medias"),
        ("SKUs", "skus"),
        # as before
        ("DNSNames", "dns_names"),
        ("HTTPSProxy", "https_proxy"),
        ("IDToken", "id_token"),
        ("PCToBCExchangeRate", "pc_to_bc_exchange_rate"),
        ("OAuthorization", "o_authorization"),
        ("AsIs", "as_is"),
        ("S3Buckets", "s3_buckets"),
        ("osIs", "os_is"),
    ],
)
def test_an_acronym_is_one_word(name: str, identifier: str) -> None:
    assert field_name(name) == identifier


@pytest.mark.parametrize("word", WORDS)
def test_a_mixed_acronym_stands_anywhere(word: str) -> None:
    plain = word.lower()
    assert field_name(f"{word}Name") == f"{plain}_name"
    assert field_name(f"{word}s") == f"{plain}s"
    if word[0].isupper():
        assert field_name(f"the{word}Name") == f"the_{plain}_name"


def test_every_mixed_acronym_is_here() -> None:
    assert sorted(MIXED) == sorted(WORDS)


@pytest.mark.parametrize("word", sorted(BEFORE_S))
def test_a_plural_before_another_word(word: str) -> None:
    assert word[-1] in "AI"
    assert field_name(f"{word}sListed") == f"{word.lower()}s_listed"


def test_what_is_made_of_words_agrees() -> None:
    assert function_name(class_name("imageURLs")) == "image_urls"
    assert wire_name("imageURLs", "snake") == "image_urls"


def test_a_long_name_is_split_in_one_go() -> None:
    long = "OAuth" * 5_000 + "IDs" * 5_000
    assert len([*split_words(long)]) == 10_000
