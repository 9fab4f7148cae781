// SPDX-License-Identifier: MIT
#include "demonames.h"

namespace patdesk::demo {

const QStringList& people() {
    static const QStringList names =
        QStringLiteral(
            // The first two sign in: an administrator and a member.
            "Amelia Okafor|Bo Lindqvist|Chen Wei|Dara O’Sullivan|Eve Castellanos|Farid Haddad|Grace Mensah|"
            "Henrik Sørensen|Inês Carvalho|Jakub Wójcik|Katarína Nováková|Lars Müller-Weiß|María José Núñez|"
            "Ngozi Adeyemi|Olivier Lefèvre|Priya Raghunathan|Quentin Dubois|Rania Al-Masri|Søren Kierkegård|"
            "Tomasz Żółkiewski|Uchenna Eze|Vaiva Žukauskaitė|William Ashworth|Ximena Ibáñez|Yaw Boateng|"
            "Zoltán Kőszegi|田中 花子|佐藤 健|李 娜|王 小明|김민준|박서연|Анна Соколова|Дмитрий Иванов|"
            "Олена Шевченко|Νίκος Παπαδόπουλος|Ελένη Γεωργίου|محمد الفارسي|ليلى حداد|דנה לוי|יוסף כהן|नेहा "
            "शर्मा|"
            "अर्जुन पटेल|สมชาย ใจดี|İbrahim Yıldırım|Şebnem Çağlar|Nguyễn Thị Minh Khai|Þórdís Guðmundsdóttir|"
            "Jose\u0301 Nu\u0301n\u0303ez|Siobhán Ní Bhriain|Mihai Țăranu|Elif Öztürk|Ana|Johannes van der "
            "Berg|"
            "Wolfeschlegelsteinhausenbergerdorff-Fortescue Maximiliana Alexandrina Theodora Wilhelmina von "
            "und zu "
            "Hohenstein|"
            "Svc ServiceNow|Svc Terraform|Svc Data Warehouse|Svc Backup|Migration 2022")
            .split(QLatin1Char('|'));
    return names;
}

const QStringList& purposes() {
    static const QStringList names =
        QStringLiteral(
            "NodeJS Integration|ServiceNow sync|Terraform|Jenkins|PowerBI report|VS Code|sail CLI|Postman|"
            "test|test2|Nightly export|Source aggregation|Access review export|Joiner automation|"
            "Leaver automation|Ansible playbook|GitHub Actions|Azure DevOps pipeline|GitLab runner|"
            "Onboarding dashboard|SIEM forwarder|Splunk|Prod – do not delete|Backup job|Role mining notebook|"
            "Jupyter|Python SDK|PowerShell SDK|Quarterly certification|Audit 2025|Password sync|"
            "Rundeck|my token|Übergabe Rechenzentrum|バックアップ用トークン|数据同步|Выгрузка отчётов|"
            "تقرير الوصول الشهري|Εξαγωγή ρόλων|Proof of concept|workshop|DELETE ME|Config hub|Transform "
            "tester|"
            "This token feeds the identity data of all regions into the central reporting warehouse every "
            "night at "
            "two o’clock and must be renewed together with the one of the standby site, see the runbook in "
            "the "
            "operations wiki before changing anything about it")
            .split(QLatin1Char('|'));
    return names;
}

const QStringList& managedPurposes() {
    static const QStringList names =
        QStringLiteral("Workflow: Welcome new joiners|Workflow: Disable leavers|Workflow: Notify manager|"
                       "Workflow: Expire contractors|Workflow: Reassign certifications|Event trigger: Slack")
            .split(QLatin1Char('|'));
    return names;
}

} // namespace patdesk::demo
