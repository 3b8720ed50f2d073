"""The content of a small site with names that no one has: sixty words, 300 letters, and a word of 120."""

SYLLABLES = "Nguyễn Thị Ví Dụ Minh Họa Trường Hưởng Nghiêng Khuỷu".split()
NAME = " ".join(SYLLABLES * 6)
TITLE = ("Người thợ “giữ lửa” & những đêm trắng </script> bên lò nung gốm làng Ví Dụ " * 5)[:299].strip() + "."
WORD = "Nghiêngnghiêng" * 8 + "nghiêngg"
assert len(NAME.split()) == 60 and len(TITLE) == 300 and len(WORD) == 120

SITE = f"""
title: Gương điển hình {WORD}
tagline: {WORD}
base_url: https://guong.example.vn/
workflow: simple
consent: không bắt buộc
notice: {WORD}
feedback: https://bieumau.example.vn/gop-y?nguon=web
organisation: {{name: {NAME}, responsible: {NAME}, address: {WORD}, email: {WORD[:60].encode("ascii", "ignore").decode()}@example.vn}}
menu:
  - {{title: Trang chủ, url: /}}
  - {{title: {WORD}, url: /gioi-thieu/}}
"""

UNITS = f"""
units:
  - {{id: tren, name: Công đoàn {WORD}, level: province}}
  - {{id: duoi, name: CĐCS {NAME}, parent: tren, level: grassroots}}
"""

CAMPAIGN = f"""---
ten: Phong trào {WORD}
mo_ta: {WORD}
---
{WORD}
"""

PERSON = f"""---
loai: cá nhân
ho_ten: {NAME}
tieu_de: {TITLE}
tom_tat: {WORD}
chuc_vu: {WORD}
nghe_nghiep: {NAME}
don_vi: duoi
phong_trao: dai
thanh_tich: [{WORD}, {{noi_dung: {WORD}, so_luong: {WORD}, don_vi_tinh: {WORD}}}]
sang_kien: [{{ten: {WORD}, vai_tro: tác giả, cong_nhan: {WORD}, gia_tri_lam_loi: {WORD}}}]
khen_thuong: [{{danh_hieu: khac, ten: {WORD}, nam: 2025}}]
trich_dan: {{text: {WORD}, by: {NAME}}}
bai_hoc: [{WORD}]
anh_dai_dien: {{mien_anh: Hồ sơ minh họa}}
tac_gia: {NAME}
nguon: {WORD}
tu_khoa: [{WORD}]
ngay_dang: 20/11/2025
trang_thai: đăng
---
{WORD}

## {WORD}

| {WORD} | {NAME} |
|---|---|
| {TITLE} | {WORD} |

> {WORD}
> — {WORD}

- [{WORD}](https://guong.example.vn/)

```
{TITLE}
```

## {TITLE}

## Kết quả

## Bài học
"""

WORK = f"""---
loai: công trình
ten: Công trình {WORD}
tieu_de: {WORD}
tom_tat: {TITLE}
don_vi: tren
phong_trao: dai
anh_dai_dien: {{mien_anh: Hồ sơ minh họa}}
tac_gia: Ban {WORD}
ngay_dang: 21/11/2025
trang_thai: đăng
---
{TITLE}
"""

PAGE = f"""---
tieu_de: {WORD}
tom_tat: {TITLE}
---
{WORD}
"""

CONTENT = {
    "site.yml": SITE,
    "units.yml": UNITS,
    "campaigns/dai.md": CAMPAIGN,
    "profiles/nguoi.md": PERSON,
    "profiles/viec.md": WORK,
    "pages/gioi-thieu.md": PAGE,
}
