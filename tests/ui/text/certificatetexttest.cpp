// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/certificatetext.h"

#include "ui/text/errortext.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

const QString SERVER = u"api.example.com"_s;

RefusedCertificate refused(CertificateProblem problem)
{
    return {.problem = problem,
            .subject = u"old.example.com"_s,
            .issuer = u"Example Authority"_s,
            .hosts = {u"old.example.com"_s, u"www.example.com"_s},
            .validFrom = QDateTime(QDate(2024, 3, 1), QTime(8, 0), Qt::UTC),
            .validTo = QDateTime(QDate(2025, 3, 1), QTime(8, 0), Qt::UTC),
            .fingerprint = QByteArray::fromHex("00ff12")};
}

const QList<CertificateProblem> ALL_PROBLEMS{CertificateProblem::Other,       CertificateProblem::Expired,
                                             CertificateProblem::NotYetValid, CertificateProblem::WrongHost,
                                             CertificateProblem::SelfSigned,  CertificateProblem::UnknownAuthority,
                                             CertificateProblem::Weak,        CertificateProblem::Revoked};

QString reason(const RefusedCertificate &certificate)
{
    return certificateReason(certificate, SERVER, QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace

TEST(CertificateTextTest, EveryProblemHasItsOwnWordsAndNamesTheServer)
{
    QStringList reasons;
    for (const CertificateProblem problem : ALL_PROBLEMS) {
        reasons << reason(refused(problem));
        EXPECT_TRUE(reasons.last().contains(SERVER)) << reasons.last().toStdString();
        EXPECT_TRUE(certificateWayOut(problem).endsWith(u'.'));
        EXPECT_FALSE(reasons.last().contains(u'%')) << reasons.last().toStdString();
    }
    EXPECT_EQ(reasons.removeDuplicates(), 0);
}

TEST(CertificateTextTest, SaysWhenWhomAndBy)
{
    EXPECT_TRUE(reason(refused(CertificateProblem::Expired)).contains(u"1 March 2025"_s));
    EXPECT_TRUE(reason(refused(CertificateProblem::NotYetValid)).contains(u"1 March 2024"_s));
    EXPECT_TRUE(reason(refused(CertificateProblem::WrongHost)).contains(u"www.example.com"_s));
    EXPECT_TRUE(reason(refused(CertificateProblem::UnknownAuthority)).contains(u"Example Authority"_s));
}

TEST(CertificateTextTest, SaysSoAlsoOfACertificateThatDoesNotSayMuch)
{
    for (const CertificateProblem problem : ALL_PROBLEMS) {
        const QString words = reason({.problem = problem});
        EXPECT_TRUE(words.contains(SERVER)) << words.toStdString();
        EXPECT_FALSE(words.contains(u"“”"_s)) << words.toStdString();
    }
}

TEST(CertificateTextTest, NamesNoMoreHostsThanAPersonReads)
{
    RefusedCertificate many = refused(CertificateProblem::WrongHost);
    for (int i = 0; i < 500; ++i)
        many.hosts << u"host%1.example.com"_s.arg(i);
    EXPECT_LT(reason(many).size(), 300);
    EXPECT_TRUE(reason(many).contains(u"499"_s)) << reason(many).toStdString();
}

TEST(CertificateTextTest, TellsWhatToDoAboutClockAuthorityAndAddress)
{
    EXPECT_TRUE(certificateWayOut(CertificateProblem::Expired).contains(u"date and time of this computer"_s));
    EXPECT_TRUE(certificateWayOut(CertificateProblem::NotYetValid).contains(u"date and time of this computer"_s));
    EXPECT_TRUE(certificateWayOut(CertificateProblem::UnknownAuthority).contains(u"Preferences › Network"_s));
    EXPECT_TRUE(certificateWayOut(CertificateProblem::SelfSigned).contains(u"Preferences › Network"_s));
    EXPECT_TRUE(certificateWayOut(CertificateProblem::WrongHost).contains(u"base URL"_s));
}

TEST(CertificateTextTest, FactsAreOneLineEachWhateverACertificateSays)
{
    RefusedCertificate hostile = refused(CertificateProblem::Other);
    hostile.subject = u"a\nSHA-256 fingerprint: 11:22\u202E<b>%1</b>"_s;
    hostile.hosts = {u"x\r\nIssued by: Somebody"_s};
    const QStringList facts = certificateFacts(hostile);
    for (const QString &fact : facts) {
        EXPECT_FALSE(fact.contains(u'\n') || fact.contains(u'\r')) << fact.toStdString();
        EXPECT_FALSE(fact.contains(QChar(0x202E)));
    }
    EXPECT_TRUE(facts.first().contains(u"<b>%1</b>"_s));
    EXPECT_EQ(facts.last(), u"SHA-256 fingerprint: 00:FF:12"_s);
    EXPECT_TRUE(facts.contains(u"Valid to: 2025-03-01T08:00:00Z"_s)) << facts.join(u'\n').toStdString();
}

TEST(CertificateTextTest, ErrorsSayWhatIsWrongWithTheCertificateWhateverWasDone)
{
    using Task = ErrorContext::Task;
    const ErrorKind kinds[]{ErrorKind::NeverSent, ErrorKind::OutcomeUnknown, ErrorKind::InOutbox};
    for (const ErrorKind kind : kinds) {
        for (int task = 0; task <= int(Task::DeleteClient); ++task) {
            const Error error{
                .kind = kind, .cause = ErrorCause::TlsFailed, .certificate = refused(CertificateProblem::WrongHost)};
            const QString sentence = errorText(error, {.task = Task(task)}).sentence;
            EXPECT_TRUE(sentence.contains(u"www.example.com"_s)) << sentence.toStdString();
        }
    }
}

} // namespace Clientele
